import CaseModel
import Diagnostics
import FuzzyDates
import Tables

/// Turns the tables of a document into the entries of an agency's chronology.
struct DocumentMapper {
  private let document: TableDocument
  private let file: IncomingFile
  private let agency: String
  private let rows: RowCollector

  init(_ document: TableDocument, _ file: IncomingFile, agency: String, _ rows: RowCollector) {
    self.document = document
    self.file = file
    self.agency = agency
    self.rows = rows
  }

  /// Reads the document: tables are told apart, a mapping is chosen, and the records are handed on.
  ///
  /// - Throws: ``ChronologyFailure``, and what the taker of the entries throws.
  func map() throws -> ChronologyFile {
    var known = KnownHeadings(file.options, agency: agency)
    known.gatherLabels(of: document.tables)
    let sorter = TableSorter(document, known: known)
    let choice = try MappingChoice(sorter.headed, file, agency: agency, rows)
    for (what, count) in sorter.skipped { rows.countSkipped(what, times: count) }
    for (table, objection) in choice.rejected { reject(table, objection) }
    let parts = Set(choice.uses.flatMap { [$0.table.name] + $0.table.records.map(\.part) })
    let outside = OutsideTables(
      document, chronology: parts,
      guidance: choice.profile.table?.columns.map(\.guidance) ?? [])
    outside.report(to: rows)
    let described = described(sorter, choice, outside)
    let orders = ColumnOrders(
      choice, options: file.options,
      anchor: file.options.anchor ?? DateAnchor.latest(in: choice) ?? file.options.facts.today)
    var mapper = RecordMapper(
      file: described, rows: rows, orders: orders, comments: comments,
      births: file.options.facts.births)
    for use in choice.uses {
      for (what, count) in use.table.skipped { rows.countSkipped(what, times: count) }
      try mapper.map(use)
    }
    mapper.finish()
    orders.report(to: rows)
    rows.mapping = UsedMapping(
      profile: choice.profile, origin: choice.origin,
      parts: choice.uses.map { part($0, mapper.readings) })
    return described
  }

  /// The comments that stand beside a row, by table and row.
  private var comments: [String: [Int: [String]]] {
    var comments: [String: [Int: [String]]] = [:]
    for comment in document.comments {
      guard let table = comment.table, document.tables.indices.contains(table),
        let row = comment.row
      else { continue }
      comments[document.tables[table].name, default: [:]][row, default: []].append(comment.text)
    }
    return comments
  }

  /// What the file says of itself.
  private func described(
    _ sorter: TableSorter, _ choice: MappingChoice, _ outside: OutsideTables
  ) -> ChronologyFile {
    var described = ChronologyFile(name: file.name, sha256: "")
    described.profile = choice.profile.id
    described.agency = agency
    described.agencyName = file.options.agencyName ?? ""
    described.series = file.options.series
    described.version = file.options.version ?? 1
    described.author = document.author
    described.compiled = document.modified
    described.glossary = sorter.glossary
    described.people = sorter.people
    let titles = (choice.uses.map(\.table) + choice.rejected.map(\.table)).flatMap(\.preamble)
    described.preamble = (outside.before + titles + outside.after)
      .filter { !$0.isEmpty }.joined(separator: "\n")
    return described
  }

  /// Counts the rows of a table that is no chronology, and says which it is.
  private func reject(_ table: HeadedTable, _ objection: String) {
    let count = table.records.count + table.skipped.values.reduce(0, +)
    rows.countSkipped("row of a table that is no chronology", times: count)
    rows.report(
      Diagnostic(
        id: "chronology.table.not-chronology", severity: .note,
        message:
          "The \(table.name) is not read as a chronology: \(objection). It has \(count) rows.",
        remedy: "Nothing needs doing unless it holds events; its words stay in the original file.",
        place: rows.place(cell: nil, of: table.name)))
  }

  /// How a table was read, for a person to compare; of dates, what was understood beside the words.
  private func part(
    _ use: MappingChoice.Use, _ readings: [String: [Int: [String]]]
  ) -> MappedPart {
    let read = readings[use.table.name] ?? [:]
    return MappedPart(
      name: use.table.name, rows: use.table.records.count,
      columns: use.columns.enumerated().map { column, guess in
        MappedColumn(
          heading: use.table.headings[column], field: guess.field, certainty: guess.certainty,
          reason: guess.reason, examples: read[column] ?? use.contents[column].examples)
      })
  }
}
