import CaseModel
import Documents
import Reports
import TestSupport

/// The shipped templates, and reports made with them.
enum ComposedReports {
  static let templates =
    (try? ReportTemplates.all(in: Checkout.file("templates/reports"))) ?? []

  /// Every template with every audience that it offers.
  static let all: [(id: String, audience: Audience)] = templates.flatMap { template in
    template.audiences.map { (template.id, $0) }
  }

  static func compose(
    _ id: String, _ audience: Audience, _ source: ReportSource = WrenCase.source
  ) throws -> ReportDocument {
    guard let template = templates.first(where: { $0.id == id }) else {
      throw ReportFailure.missing(file: "template.json", template: id)
    }
    return try ReportComposer.compose(source, template: template, audience: audience)
  }
}
