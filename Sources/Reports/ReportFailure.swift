public import CaseModel
public import Diagnostics

/// A report that cannot be made, with what to do about it.
public enum ReportFailure: DiagnosedFailure, Equatable {
  /// The folder of a template or one of its files is missing.
  case missing(file: String, template: String)
  /// The description of a template cannot be read.
  case badDescription(template: String, why: String)
  /// Two templates of one folder have the same id.
  case sameId(String)
  /// The template is not made for this audience.
  case audience(Audience, template: String, offered: [Audience])
  /// The rendered markup has a slip; the diagnostic names the line of the template.
  case markup(Diagnostic)

  /// The failure in words.
  public var diagnostic: Diagnostic {
    switch self {
    case .missing(let file, let template):
      Diagnostic(
        id: "report.template.missing", severity: .error,
        message: "The report template “\(template)” has no file “\(file)”.",
        remedy: "A template is a folder with `template.json` and `report.mustache`; "
          + "`throughline templates` lists those that come with the program.",
        place: Place(file: "\(template)/\(file)"))
    case .badDescription(let template, let why):
      Diagnostic(
        id: "report.template.description", severity: .error,
        message: "The description of the report template “\(template)” cannot be read: \(why)",
        remedy:
          "Write `template.json` with `id`, `name`, `summary` and `audiences`, which is a list "
          + "of `internal`, `board` and `public`.", place: Place(file: "\(template)/template.json"))
    case .sameId(let id):
      Diagnostic(
        id: "report.template.same-id", severity: .error,
        message: "Two report templates have the id “\(id)”.",
        remedy: "Give one of them another `id` in its `template.json`.",
        place: Place(file: "template.json"))
    case .audience(let audience, let template, let offered):
      Diagnostic(
        id: "report.audience", severity: .error,
        message: "The report “\(template)” is not made for the audience “\(audience.rawValue)”.",
        remedy: "It is made for: \(offered.map(\.rawValue).joined(separator: ", ")). "
          + "What agencies wrote in their entries is never published.")
    case .markup(let diagnostic): diagnostic
    }
  }
}
