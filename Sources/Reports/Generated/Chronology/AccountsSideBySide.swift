import CaseModel
import Documents

/// Each occurrence with more than one account: the accounts side by side, and where they differ.
///
/// A single line for such an occurrence would erase what the agencies saw differently (methodology 1.2).
struct AccountsSideBySide: GeneratedSection {
  let name = "accounts-side-by-side"
  let summary =
    "Occurrences with several accounts, the accounts side by side; not in a public report."

  func blocks(_ report: InsideReport) -> [Block] {
    let shared = report.source.chronology.occurrences.filter { $0.accounts.count > 1 }
    if shared.isEmpty {
      return [.text("No occurrence has been linked that more than one account tells of.")]
    }
    let cells = EntryCells(report)
    return shared.map { table($0, report, cells) }
  }

  private func table(
    _ occurrence: Occurrence, _ report: InsideReport, _ cells: EntryCells
  ) -> Block {
    let accounts = occurrence.accounts
    let hidden = report.source.chronology.hidden
    let facts = accounts.map { hidden[$0.id] == nil ? cells.entryFacts($0) : [] }
    var labels: [String] = []
    for label in facts.flatMap({ $0.map(\.0) }) where !labels.contains(label) {
      labels.append(label)
    }
    let differing = Set(occurrence.differences.map(\.field))
    func head(_ label: String, _ fields: [String]) -> Table.Cell {
      let differs = !differing.isDisjoint(with: fields)
      return .init(differs ? "\(label) (the accounts differ)" : label, isHeader: true)
    }
    var rows: [[Table.Cell]] = [
      [head("When, as written", ["when", "end"])]
        + accounts.map { Table.Cell(ReportDates.of($0.when)) }
    ]
    for label in labels {
      rows.append(
        [head(label.isEmpty ? "What happened" : label, Self.fields[label] ?? [])]
          + facts.map { facts in
            .paragraphs(facts.filter { $0.0 == label }.map(\.1))
          })
    }
    if accounts.contains(where: { !$0.agencyComment.isEmpty && hidden[$0.id] == nil }) {
      rows.append(
        [head("Agency’s comment", [])]
          + accounts.map { account in
            account.agencyComment.isEmpty || hidden[account.id] != nil
              ? Table.Cell("") : Table.Cell(blocks: [.agencyComment(account.agencyComment)])
          })
    }
    if accounts.contains(where: { hidden[$0.id] != nil }) {
      rows.append(
        [head("Hidden, with the reason", [])]
          + accounts.map { Table.Cell(hidden[$0.id] ?? "") })
    }
    let notes = occurrence.links.filter { $0.relation == .sameOccurrence && !$0.note.isEmpty }
    if !notes.isEmpty {
      rows.append(
        [head("Why they were linked", [])]
          + [.paragraphs(notes.map { $0.by.isEmpty ? $0.note : "\($0.note) (\($0.by))" })])
    }
    return .table(
      Table(
        caption: "\(ReportDates.of(occurrence.when)): \(accounts.count) accounts",
        columns: [.init("", width: 1.4)]
          + accounts.map {
            .init("\(report.names.agency($0.agency)), \(EntryCells.reference($0))", width: 3)
          }, rows: rows, isWide: true))
  }

  /// The compared fields behind each label.
  private static let fields = [
    "Contact": ["contactType"], "Concerning": ["subjects"], "Involved": ["actors"],
    "Seen": ["childSeen"],
  ]
}
