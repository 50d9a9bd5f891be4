import CaseModel
import ChronologyViews
import Documents
import FuzzyDates

/// One account of an occurrence as the cells of a table.
///
/// What the agency recorded, what the agency comments and what the reviewers note stand in three
/// columns, and the agency's comment is slanted (invariant 4).
struct EntryCells {
  private let report: InsideReport
  private let episodes: [EntryReference: [Int]]

  init(_ report: InsideReport) {
    self.report = report
    episodes = report.episodesByEntry
  }

  /// The columns of a chronology's table.
  static let columns: [Table.Column] = [
    .init("When", width: 2.2), .init("Agency and reference", width: 3),
    .init("What the agency recorded", width: 8), .init("Agency’s comment", width: 2.4),
    .init("Reviewers’ notes", width: 2),
  ]

  /// The row of one account.
  ///
  /// - Parameters:
  ///   - entry: The account.
  ///   - occurrence: The occurrence that it tells of.
  ///   - position: Which account of the occurrence it is, from 0.
  func row(_ entry: ChronologyEntry, of occurrence: Occurrence, position: Int) -> [Table.Cell] {
    let hidden = report.source.chronology.hidden[entry.id]
    return [
      when(entry), source(entry),
      hidden == nil ? facts(entry) : Table.Cell("Hidden from view; the entry is kept."),
      hidden == nil && !entry.agencyComment.isEmpty
        ? Table.Cell(blocks: [.agencyComment(entry.agencyComment)]) : Table.Cell(""),
      notes(entry, occurrence, position, hidden),
    ]
  }

  private func when(_ entry: ChronologyEntry) -> Table.Cell {
    var lines = [ReportDates.of(entry.when)]
    if let end = entry.end { lines.append("until \(ReportDates.of(end))") }
    if let recorded = entry.recorded { lines.append("Recorded: \(ReportDates.of(recorded))") }
    if let received = entry.received { lines.append("Received: \(ReportDates.of(received))") }
    var cell = Table.Cell.paragraphs(lines)
    cell.isHeader = true
    return cell
  }

  private func source(_ entry: ChronologyEntry) -> Table.Cell {
    let place = entry.source.line > 0 ? "\(entry.source.file), \(entry.source.position)" : ""
    return .paragraphs([
      report.names.agency(entry.agency), Self.reference(entry),
      entry.source.label.isEmpty ? "No source given" : entry.source.label, place,
    ])
  }

  /// The agency's own reference in words.
  static func reference(_ entry: ChronologyEntry) -> String {
    entry.reference.isEmpty
      ? "no reference" : CaseNames.reference(entry.reference, of: entry.agency)
  }

  private func facts(_ entry: ChronologyEntry) -> Table.Cell {
    let short = shortFacts(entry).enumerated().flatMap { index, fact -> [Inline] in
      let space = index == 0 ? [] : [Inline.text(" ")]
      return space + [.strong([.text(fact.0 + ":")]), .text(" \(fact.1.asSentence)")]
    }
    let circumstances = short.isEmpty ? [] : [Block.paragraph(Paragraph(short))]
    let told = longFacts(entry).map { label, words -> Block in
      label.isEmpty ? .paragraph(Paragraph([Inline].lines(words))) : .labelled(label, words)
    }
    return Table.Cell(blocks: told.prefix(1) + circumstances + told.dropFirst())
  }

  /// What the agency recorded, label by label; the main words have no label.
  func entryFacts(_ entry: ChronologyEntry) -> [(String, String)] {
    let long = longFacts(entry)
    return long.prefix(1) + shortFacts(entry) + long.dropFirst()
  }

  /// The circumstances, a few words each.
  private func shortFacts(_ entry: ChronologyEntry) -> [(String, String)] {
    func people(_ codes: [String]) -> String {
      codes.map(report.names.person).joined(separator: ", ")
    }
    let seen = [entry.childSeen?.words ?? "", entry.childSeenAlone?.words ?? ""]
    // That an entry is an event, or a contact of which the kind is given, goes without saying.
    let isPlain = entry.kind == .event || (entry.kind == .contact && entry.contactKind != nil)
    let facts = [
      ("Kind of entry", isPlain ? "" : entry.kind.words),
      ("Contact", entry.contactKind?.words ?? ""), ("Concerning", people(entry.subjects)),
      ("Involved", people(entry.actors)),
      ("Seen", seen.filter { !$0.isEmpty }.joined(separator: ", ")),
    ]
    return facts.filter { !$0.1.isEmpty }
  }

  /// What is told at length, the main words first.
  private func longFacts(_ entry: ChronologyEntry) -> [(String, String)] {
    let impact = [entry.impactKind?.words ?? "", entry.impact]
    let facts = [
      ("The child’s voice", entry.childVoice), ("Response", entry.response),
      ("Decision", decision(entry)), ("Reason given at the time", entry.rationale),
      ("Outcome", entry.outcome),
      ("Bearing on the child", impact.filter { !$0.isEmpty }.joined(separator: ": ")),
      ("Practice that the agency expected", entry.expectedPractice),
    ]
    let raw = entry.raw.map { ("Also sent (\($0.name))", $0.value) }
    let told = entry.whatHappened.isEmpty ? "No words beside the following." : entry.whatHappened
    return [("", told)] + (facts + raw).filter { !$0.1.isEmpty }
  }

  private func decision(_ entry: ChronologyEntry) -> String {
    if entry.decisionBy.isEmpty { return entry.decision }
    let by = "by \(report.names.person(entry.decisionBy))"
    return entry.decision.isEmpty ? by : "\(entry.decision) (\(by))"
  }

  private func notes(
    _ entry: ChronologyEntry, _ occurrence: Occurrence, _ position: Int, _ hidden: String?
  ) -> Table.Cell {
    var blocks: [Block] = []
    if let hidden { blocks.append(.labelled("Hidden", hidden)) }
    if occurrence.accounts.count > 1 {
      blocks.append(.text("Account \(position + 1) of \(occurrence.accounts.count)"))
    }
    if position == 0, !occurrence.differences.isEmpty {
      let fields = occurrence.differences.map { FreeWords.of($0.field).lowercasedFirst }
      blocks.append(.labelled("The accounts differ in", fields.joined(separator: ", ")))
    }
    let key = EntryReference(agency: entry.agency, reference: entry.reference)
    for number in episodes[key] ?? [] { blocks.append(.text("Episode \(number)")) }
    return Table.Cell(blocks: blocks)
  }
}
