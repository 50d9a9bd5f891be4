import CaseModel
import Diagnostics
import Digests
import GRDB

/// Looks whether the agencies' files, their bytes, entries and diagnostics are as they were taken in.
enum FileCheck {
  static func run(_ database: Database, _ problems: inout ProblemList) throws {
    var sealed = try SealedObject.all(
      where: "kind = '\(FileContent.journalKind)'", in: database)
    var files: [(number: Int64, content: FileContent)] = []
    try database.forEachRow("SELECT number, content FROM file ORDER BY number") { row in
      let number = Int64(row.number() ?? 0)
      let text = row.text()
      guard let content = try? ObjectJSON.value(text, as: FileContent.self) else {
        problems.add("verify.file", "What is stored of file number \(number) cannot be read.")
        return
      }
      let key = SealedObject.Key(kind: FileContent.journalKind, id: content.journalID)
      let place = Place(file: content.file.name)
      if let last = sealed.removeValue(forKey: key) {
        if !last.commits(to: text) {
          problems.add(
            "verify.file",
            "What is stored of this file was changed after row \(last.row) of the journal.",
            at: place)
        }
      } else {
        problems.add(
          "verify.file", "This file is there, but the journal does not know of it.", at: place)
      }
      files.append((number, content))
    }
    for last in sealed.values.sorted(by: { $0.row < $1.row }) {
      problems.add("verify.file", "The file of row \(last.row) of the journal is missing.")
    }
    for (number, content) in files {
      try original(of: content, number, database, &problems)
      try entries(of: content, number, database, &problems)
      try diagnostics(of: content, number, database, &problems)
    }
    try strays(database, &problems)
  }

  private static func original(
    of content: FileContent, _ number: Int64, _ database: Database, _ problems: inout ProblemList
  ) throws {
    var digest = RunningSHA256()
    var places = Places()
    try database.forEachRow(
      "SELECT piece, bytes FROM original WHERE file = ? ORDER BY piece", [number]
    ) { row in
      places.take(row.number())
      digest.add(row.bytes())
    }
    if digest.finish().hex != content.file.sha256 || !places.areWhole {
      problems.add(
        "verify.original", "The bytes kept of this file are no longer those that came.",
        at: Place(file: content.file.name))
    }
  }

  private static func entries(
    of content: FileContent, _ number: Int64, _ database: Database, _ problems: inout ProblemList
  ) throws {
    var commitments = RunningSHA256()
    var places = Places(first: Int(number) << 32)
    try database.forEachRow(
      """
      SELECT number, line, id, \(EntryRow.columns.joined(separator: ", ")), salt, commitment FROM entry
      WHERE \(EntryRow.ofFile) ORDER BY number
      """, [number, number]
    ) { row in
      places.take(row.number())
      let (line, id) = (row.number(), row.text())
      let form = row.form(ofNext: EntryRow.columns.count)
      let (salt, commitment) = (row.bytes(), row.bytes())
      commitments.add(commitment)
      if Commitment.to(form, salt: salt).bytes == commitment { return }
      problems.add(
        "verify.entry", "This entry is no longer as it was taken in.",
        at: Place(file: content.file.name, line: line, entry: id))
    }
    if commitments.finish().hex != content.entriesDigest || !places.areWhole {
      problems.add(
        "verify.entries",
        "Entries of this file were added, taken out, moved or made anew.",
        at: Place(file: content.file.name))
    }
  }

  private static func diagnostics(
    of content: FileContent, _ number: Int64, _ database: Database, _ problems: inout ProblemList
  ) throws {
    var digest = RunningSHA256()
    var places = Places()
    try database.forEachRow(
      """
      SELECT position, \(DiagnosticRow.columns.joined(separator: ", ")) FROM diagnostic
      WHERE file = ? ORDER BY position
      """, [number]
    ) { row in
      places.take(row.number())
      digest.add(row.form(ofNext: DiagnosticRow.columns.count))
    }
    if digest.finish().hex != content.diagnosticsDigest || !places.areWhole {
      problems.add(
        "verify.diagnostics", "What the reader had to say about this file was changed.",
        at: Place(file: content.file.name))
    }
  }

  /// Looks for rows that belong to no file.
  private static func strays(_ database: Database, _ problems: inout ProblemList) throws {
    for table in ["original", "entry", "diagnostic"] {
      let hasStrays = try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (SELECT 1 FROM \(table) WHERE file NOT IN (SELECT number FROM file))
          """)
      if hasStrays == true {
        problems.add("verify.file", "The case holds parts of a file that it does not have.")
      }
    }
  }

  /// Looks whether rows are numbered one after the other.
  private struct Places {
    private var next: Int
    private(set) var areWhole = true

    init(first: Int = 0) { next = first }

    mutating func take(_ place: Int?) {
      areWhole = areWhole && place == next
      next += 1
    }
  }
}
