import CaseModel
import Diagnostics
import FuzzyDates
import Tables

/// Whether the day or the month comes first in each column of dates, by the evidence of the whole column.
///
/// Columns of the same heading in several tables of a file are one column.
struct ColumnOrders {
  private let fallback: FuzzyDateReader
  private var readers: [HeadingKey: FuzzyDateReader] = [:]
  private var outcomes: [(outcome: DayMonthOutcome, column: Int, part: String)] = []

  /// Judges the columns of dates.
  ///
  /// - Parameters:
  ///   - choice: The tables and the fields of their columns.
  ///   - options: What was said about the file; an order that a person gave goes first, then that of
  ///     the profile.
  ///   - anchor: A day near which the dates lie.
  init(_ choice: MappingChoice, options: ChronologyImportOptions, anchor: CalendarDay?) {
    let given = options.dayMonthOrder ?? choice.profile.dayMonthOrder
    fallback = FuzzyDateReader(order: given ?? .dayMonth, anchor: anchor)
    guard given == nil else { return }
    var votes: [HeadingKey: DayMonthVote] = [:]
    var places: [(key: HeadingKey, column: Int, part: String)] = []
    for use in choice.uses {
      for (column, guess) in use.columns.enumerated() where guess.field.isDate {
        let key = use.table.keys[column]
        if votes[key] == nil { places.append((key, column, use.table.name)) }
        var vote = votes[key] ?? DayMonthVote(anchor: anchor)
        for record in use.table.records where column < record.cells.count {
          Self.add(record.cells[column], to: &vote)
        }
        votes[key] = vote
      }
    }
    for (key, column, part) in places {
      guard let outcome = votes[key]?.outcome else { continue }
      readers[key] = FuzzyDateReader(outcome, anchor: anchor)
      outcomes.append((outcome, column, part))
    }
  }

  private static func add(_ cell: TableCell, to vote: inout DayMonthVote) {
    guard cell.place == .own, !cell.isBlank else { return }
    switch cell.value {
    case .day(let day): vote.add(typed: day)
    case .moment(let moment): vote.add(typed: moment.day)
    case .text, .number:
      if cell.text.utf8.count <= 160 { vote.add(cell.text) }
    case .month, .time, .truth, .error: break
    }
  }

  /// The reader for the dates of a column.
  func reader(of key: HeadingKey) -> FuzzyDateReader { readers[key] ?? fallback }

  /// Says of each column what its order rests on, where a person should know it.
  func report(to rows: RowCollector) {
    for (outcome, column, part) in outcomes {
      let place = rows.place(cell: "\(TableRecord.letters(of: column)) of \(part)", of: part)
      if outcome.mayHoldSwappedDates {
        rows.report(
          Diagnostic(
            id: "chronology.date.swapped-column", severity: .warning,
            message:
              "A spreadsheet has probably swapped day and month in this column: no true date in "
              + "it is past the twelfth.",
            remedy: "Compare some dates with the agency's record before you rely on them.",
            place: place))
      }
      if outcome.isDoubtful || outcome.evidence == .none && outcome.either > 0
        || outcome.order == .monthDay
      {
        rows.report(
          Diagnostic(
            id: "chronology.date.order", severity: outcome.isDoubtful ? .warning : .note,
            message: outcome.order == .monthDay
              ? "The whole column was read with the month first, as in America. \(outcome.reason)"
              : outcome.reason,
            remedy: outcome.order == .monthDay
              ? "Check one date of the column, such as one past the twelfth, against the agency's record."
              : "Nothing needs doing if the agency writes dates in the British way. If the month comes "
                + "first in this file, write the profile out with --write-profile, set dayMonthOrder to "
                + "monthDay in it, and import with --profile.", place: place))
      }
    }
  }
}
