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
  /// How columns or elements were led to fields.
  struct Mapping: Encodable {
    struct Column: Encodable {
      let heading, field, certainty, reason: String
      let examples: [String]
    }
    struct Part: Encodable {
      let name: String
      let rows: Int
      let columns: [Column]
    }
    let origin: String
    let parts: [Part]

    init(_ mapping: ImportedMapping) {
      origin = mapping.origin
      parts = mapping.parts.map { part in
        Part(
          name: part.name, rows: part.rows,
          columns: part.columns.map {
            Column(
              heading: $0.heading, field: $0.field, certainty: $0.certainty, reason: $0.reason,
              examples: $0.examples)
          })
      }
    }
  }
  struct File: Encodable {
    let file, sha256, kind, status, format: String
    @Nullable var profile: String?
    @Nullable var mapping: Mapping?
    let agency, series: String
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
        status: result.status.rawValue, format: result.format,
        profile: result.profile.isEmpty ? nil : result.profile,
        mapping: result.mapping.map(Mapping.init), agency: result.agency, series: result.series,
        version: result.version, rows: result.rows,
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
