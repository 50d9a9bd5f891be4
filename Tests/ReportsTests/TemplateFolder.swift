import CaseModel
import Diagnostics
import Documents
import Foundation
import Reports
import TestSupport

/// A template of a test's own.
struct TemplateFolder {
  private let folder: TemporaryFolder

  init(_ files: [String: String]) throws {
    folder = try TemporaryFolder()
    let description = """
      {"id": "own", "name": "Own", "summary": "A test.", "audiences": ["internal", "board", "public"]}
      """
    for (name, text) in files.merging(
      ["template.json": description], uniquingKeysWith: { own, _ in own })
    {
      try text.write(to: folder.file(name), atomically: true, encoding: .utf8)
    }
  }

  var url: URL { folder.url }

  func compose(
    _ audience: Audience, _ source: ReportSource = WrenCase.source
  ) throws -> ReportDocument {
    try ReportComposer.compose(
      source, template: try ReportTemplate(folder: folder.url), audience: audience)
  }

  static func diagnostic(_ error: any Error) -> Diagnostic? {
    (error as? any DiagnosedFailure)?.diagnostic
  }
}
