import Diagnostics

/// The JSON of a diagnostic; what is not known of its place is null.
struct DiagnosticShape: Encodable {
  let id, severity, message, remedy: String
  @Nullable var file: String?
  @Nullable var line: Int?
  @Nullable var column: Int?
  @Nullable var cell: String?
  @Nullable var path: String?
  @Nullable var ref: String?
  @Nullable var entry: String?

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
