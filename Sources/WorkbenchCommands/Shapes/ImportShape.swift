import Diagnostics
import WorkbenchActions

/// The JSON of an import; keys may be added, none removed.
struct ImportShape: Encodable {
  struct Skipped: Encodable {
    let what: String
    let count: Int
  }
  struct Unmapped: Encodable {
    let column: String
    let count: Int
  }
  struct File: Encodable {
    let file, sha256, kind, status, format: String
    @Nullable var profile: String?
    let agency: String
    let version, rows, entries, refused: Int
    let skipped: [Skipped]
    let unmapped: [Unmapped]
    let holds: [Skipped]
    let added, changed, unchanged, removed: Int
    let diagnostics: [DiagnosticShape]
  }

  let files: [File]

  init(_ results: [ImportedFile]) {
    files = results.map { result in
      File(
        file: result.file, sha256: result.sha256, kind: result.kind.rawValue,
        status: result.status.rawValue, format: result.format, profile: nil,
        agency: result.agency, version: result.version, rows: result.rows,
        entries: result.entries, refused: result.refused,
        skipped: result.skipped.map { Skipped(what: $0.name, count: $0.count) },
        unmapped: result.unmapped.map { Unmapped(column: $0.name, count: $0.count) },
        holds: result.holds.map { Skipped(what: $0.name, count: $0.count) },
        added: result.added, changed: result.changed, unchanged: result.unchanged,
        removed: result.removed,
        diagnostics: result.allDiagnostics.map(DiagnosticShape.init))
    }
  }
}
