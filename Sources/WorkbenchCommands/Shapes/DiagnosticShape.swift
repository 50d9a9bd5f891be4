import Diagnostics

/// The JSON of a diagnostic; a place that is not known is left out.
struct DiagnosticShape: Encodable {
  let id, severity, message, remedy: String
  let file: String?
  let line, column: Int?
  let cell, path, ref, entry: String?

  init(_ diagnostic: Diagnostic) {
    id = diagnostic.id
    severity = diagnostic.severity.rawValue
    message = diagnostic.message
    remedy = diagnostic.remedy
    file = diagnostic.place.file
    line = diagnostic.place.line
    column = diagnostic.place.column
    cell = diagnostic.place.cell
    path = diagnostic.place.path
    ref = diagnostic.place.reference
    entry = diagnostic.place.entry
  }
}
