import CaseModel
import FuzzyDates
import Tables

/// The day near which a file's dates lie, where the review does not say it.
enum DateAnchor {
  /// The latest day in the columns of dates whose year is written in four figures; nil where none is.
  ///
  /// When a file was last saved would be a guess: many keep the day on which their template was made.
  static func latest(in choice: MappingChoice) -> CalendarDay? {
    var latest: CalendarDay?
    for use in choice.uses {
      for (column, guess) in use.columns.enumerated() where guess.field.isDate {
        for record in use.table.records.prefix(ColumnContents.sample)
        where column < record.cells.count {
          if let day = day(of: record.cells[column]), latest.map({ day > $0 }) ?? true {
            latest = day
          }
        }
      }
    }
    return latest
  }

  private static func day(of cell: TableCell) -> CalendarDay? {
    switch cell.value {
    case .day(let day): return day
    case .moment(let moment): return moment.day
    case .month(let year, let month): return CalendarDay(year: year, month: month, day: 1)
    case .text:
      // A reader without an anchor says of every year of two figures that its century was assumed.
      guard cell.text.utf8.count <= 40 else { return nil }
      let reading = FuzzyDateReader().read(cell.text.onOneLine)
      guard reading.problem == nil, let day = reading.date.earliest?.day, day.year >= 1900 else {
        return nil
      }
      return day
    case .number, .time, .truth, .error: return nil
    }
  }
}
