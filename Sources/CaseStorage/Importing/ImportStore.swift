import CaseModel
import Diagnostics
import Digests
import GRDB

/// Stores a file's bytes, entries and diagnostics as they come, inside a transaction.
struct ImportStore {
  private let database: Database
  private let originals: RowStatement
  private let entries: RowStatement
  private let words: RowStatement

  /// The file's number.
  let file: Int64
  private var nextPiece: Int64 = 0
  private var nextEntry: Int64

  /// Makes room for a file.
  ///
  /// - Parameters:
  ///   - database: The case's database, inside a transaction.
  ///   - name: The file's name.
  init(database: Database, name: String) throws {
    self.database = database
    file = (try Int64.fetchOne(database, sql: "SELECT max(number) FROM file") ?? 0) + 1
    nextEntry = file << 32
    let columns = EntryRow.columns.joined(separator: ", ")
    let marks = Array(repeating: "?", count: EntryBatch.rowValues + 1).joined(separator: ", ")
    originals = try RowStatement(
      "INSERT INTO original (file, piece, bytes) VALUES (?, ?, ?)", in: database)
    entries = try RowStatement(
      "INSERT INTO entry (number, \(columns), salt, commitment) VALUES (\(marks))",
      in: database)
    words = try RowStatement(
      "INSERT INTO entry_words (rowid, facts, comment) VALUES (?, ?, ?)", in: database)
    // Entries point to their file, so it stands here before it is known what it is.
    let unknown = #"{"file":{"sha256":"","agency":"","series":"","version":0}}"#
    try database.execute(
      sql: "INSERT INTO file (number, content) VALUES (?, ?)", arguments: [file, unknown])
  }

  /// Stores a piece.
  mutating func take(_ piece: ImportPiece) throws {
    switch piece {
    case .original(let bytes):
      try bytes.withUnsafeBytes {
        try originals.run(
          leading: [file, nextPiece], values: [.bytes(start: 0, count: UInt32(bytes.count))], in: $0
        )
      }
      nextPiece += 1
    case .entries(let batch):
      try batch.rows.bytes.withUnsafeBytes { bytes in
        for place in 0..<batch.count {
          let values = batch.values(at: place)
          try entries.run(
            leading: [nextEntry + Int64(place)], values: values.prefix(EntryBatch.rowValues),
            in: bytes)
          try words.run(
            leading: [nextEntry + Int64(place)], values: values.suffix(2), in: bytes)
        }
      }
      nextEntry += Int64(batch.count)
    }
  }

  /// Stores the diagnostics and what else is known of the file, and journals it.
  ///
  /// - Returns: What was stored of the file.
  func finish(
    _ content: FileContent, diagnostics: [Diagnostic], by actor: Actor
  ) throws -> FileContent {
    var content = content
    content.diagnosticsDigest = try store(diagnostics).hex
    let text = try ObjectJSON.text(of: content)
    try database.execute(
      sql: "UPDATE file SET content = ? WHERE number = ?", arguments: [text, file])
    try Journal(database: database).write(
      .imported, kind: FileContent.journalKind, object: content.journalID, revision: 1,
      content: text, by: actor)
    return content
  }

  private func store(_ diagnostics: [Diagnostic]) throws -> SHA256Digest {
    let columns = DiagnosticRow.columns
    let marks = Array(repeating: "?", count: columns.count + 2).joined(separator: ", ")
    let statement = try RowStatement(
      """
      INSERT INTO diagnostic (file, position, \(columns.joined(separator: ", ")))
      VALUES (\(marks))
      """, in: database)
    var digest = RunningSHA256()
    for (position, diagnostic) in diagnostics.enumerated() {
      var row = RowBytes()
      DiagnosticRow.write(diagnostic, to: &row)
      digest.add(row.bytes)
      try row.bytes.withUnsafeBytes {
        try statement.run(leading: [file, Int64(position)], values: row.values, in: $0)
      }
    }
    return digest.finish()
  }
}
