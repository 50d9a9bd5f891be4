import CaseModel
import Diagnostics

extension RecordMapper {
  /// Says what was noticed of all records together.
  func finish() {
    if let firstWithout {
      rows.report(
        Diagnostic(
          id: "chronology.reference.missing", severity: .note,
          message:
            "\(withoutReference) of the rows \(withoutReference == 1 ? "has" : "have") no reference of "
            + "the agency's own.",
          remedy:
            "Ask for references: without them a corrected version cannot be compared row by row.",
          place: firstWithout))
    }
    if let firstIncomplete {
      rows.report(
        Diagnostic(
          id: "chronology.date.incomplete", severity: .warning,
          message: (incompleteDates == 1
            ? "1 date could not be read by itself"
            : "\(incompleteDates) dates could not be read by "
              + "themselves")
            + "; a heading or a divider above may hold the month or the year.",
          remedy:
            "Ask the agency to write whole dates in every row, such as 05/09/2022; until then "
            + "the rows are undated, with their words.",
          place: firstIncomplete))
    }
    if let firstDivider {
      rows.report(
        Diagnostic(
          id: "chronology.row.divider", severity: .note,
          message: dividers == 1
            ? "1 row spans its table, or is a bare year, a month, a sum or a closing line; it is "
              + "kept as background without a date."
            : "\(dividers) rows span their table, or are a bare year, a month, a sum or a closing "
              + "line; they are kept as background without a date.",
          remedy: "Nothing needs doing unless one of them tells of an event.",
          place: firstDivider))
    }
    for (value, count) in unknownValues.sorted(by: {
      ($0.key.part, $0.key.column) < ($1.key.part, $1.key.column)
    }) {
      rows.report(
        Diagnostic(
          id: "chronology.value.unknown", severity: .note,
          message:
            "\(count) of the cells \(count == 1 ? "does" : "do") not \(value.field.question); "
            + (count == 1 ? "it is kept as it came." : "they are kept as they came."),
          remedy:
            "Nothing is lost: the words are kept beside the entry under the heading of the column.",
          place: rows.place(
            cell: "\(TableRecord.letters(of: value.column)) of \(value.part)", of: value.part)))
    }
  }

  /// Says which columns are kept under their own headings.
  func reportKept(_ use: MappingChoice.Use) {
    let kept = use.columns.indices.filter {
      use.columns[$0].field == .kept && use.contents[$0].filled > 0
    }
    guard !kept.isEmpty, !use.table.isKeyValue else { return }
    let letters = kept.prefix(12).map { TableRecord.letters(of: $0) }.joined(separator: ", ")
    rows.report(
      Diagnostic(
        id: "chronology.column.kept", severity: .note,
        message: kept.count == 1
          ? "Column \(letters) of \(use.table.name) has no place of its own in an entry; its words "
            + "are kept beside the entry under their heading."
          : "\(kept.count) columns of \(use.table.name) have no place of their own in an entry "
            + "(\(letters)); their words are kept beside the entry under their headings.",
        remedy:
          "Nothing is lost. If a column belongs elsewhere, write the profile out with --write-profile, "
          + "name its field in it, and import with --profile.",
        place: rows.place(cell: nil, of: use.table.name)))
  }
}

extension EntryField {
  /// What a cell of it should do, for messages.
  fileprivate var question: String {
    switch self {
    case .contact:
      "name a kind of contact that the program knows (such as home visit, telephone call)"
    case .childSeen: "answer with a plain yes or no whether the child was seen"
    case .childSeenAlone: "answer with a plain yes or no whether the child was seen alone"
    default: "hold what the program expects"
    }
  }
}
