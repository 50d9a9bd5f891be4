import CaseModel
import Diagnostics
import FuzzyDates
import Tables

extension RecordMapper {
  /// Reads the dates of a record.
  mutating func settle(_ dates: DateCells, _ record: TableRecord, _ use: MappingChoice.Use) {
    entry.recorded = read(.recorded, .recordedTime, dates, record, use)
    entry.received = read(.received, nil, dates, record, use)
    if let words = dates.cells[.when]?.cell.text, Self.isYearOfNotes(words) {
      isAuthorNote = true
      entry.when = .undated(words)
    } else if let when = read(.when, .time, dates, record, use) {
      entry.when = when
    }
    if dates.cells[.end] == nil, let time = dates.cells[.endTime] {
      endOnSameDay(time, record, use)
    } else {
      entry.end = read(.end, .endTime, dates, record, use)
    }
  }

  /// What the words of the event's date may count from: the entry before, the day of writing, a birth.
  private var context: DateContext {
    let written = entry.recorded.flatMap { $0.precision == .unknown ? nil : $0.earliest?.day }
    let named = births.filter { entry.subjects.contains($0.code) }
    let child = named.count == 1 ? named.first : births.filter(\.isSubject).only
    let birth = child.map { child in
      FuzzyDate(
        originalText: "", earliest: WallTime(day: child.day, minuteOfDay: 0),
        latest: WallTime(day: child.day, minuteOfDay: 1439), precision: .day)
    }
    return DateContext(previous: earlier, written: written, birth: birth)
  }

  /// What a date beside that of the event may count from: for a mark such as `do.`, the one above it.
  ///
  /// Other words, such as `next day`, count there from the event as often as from the row above.
  private func above(_ field: EntryField, _ cell: TableCell?) -> DateContext {
    guard let cell, FuzzyDateReader.isDitto(cell.text) else { return DateContext() }
    return DateContext(previous: earlierBeside[field])
  }

  /// Whether words name the year 100, by which Chronolator tells notes from events.
  private static func isYearOfNotes(_ words: String) -> Bool {
    words.utf8.count <= 40 && words.split { !$0.isNumber }.contains("0100")
  }

  private mutating func read(
    _ field: EntryField, _ timeField: EntryField?, _ dates: DateCells, _ record: TableRecord,
    _ use: MappingChoice.Use
  ) -> FuzzyDate? {
    let day = dates.cells[field]
    let time = timeField.flatMap { dates.cells[$0] }
    guard let column = day?.column ?? time?.column,
      let found = CellDate(
        day?.cell, time: time?.cell, orders.reader(of: use.table.keys[column]),
        beside: field == .when ? context : above(field, day?.cell))
    else {
      earlierBeside[field] = nil
      return nil
    }
    earlierBeside[field] = found.date.isUndated ? nil : found.date
    let place = rows.place(
      cell: record.place(of: column), of: record.part, reference: entry.reference)
    if let day { note(found.date, of: day.cell, day.column, use.table.name) }
    if let problem = found.problem {
      rows.report(
        problem.diagnostic(problem.severity, at: place, isOfEvent: field == .when))
    }
    if let trouble = found.trouble { report(trouble, place) }
    if !found.rest.isEmpty { keep(found.rest, use.table.headings[column]) }
    return found.date
  }

  /// Keeps how the first dates of a column were read: `09/06/2021 → 9 June 2021`.
  private mutating func note(
    _ date: FuzzyDate, of cell: TableCell, _ column: Int, _ table: String
  ) {
    guard readings[table]?[column]?.count ?? 0 < ColumnContents.exampleLimit else { return }
    let words = String(cell.text.onOneLine.prefix(80))
    readings[table, default: [:]][column, default: []].append(
      "\(words) → \(date.inWords ?? "not read")")
  }

  /// An end of which only the time is told lies on the day of the beginning, unless that cannot be.
  private mutating func endOnSameDay(
    _ time: (cell: TableCell, column: Int), _ record: TableRecord, _ use: MappingChoice.Use
  ) {
    let words = time.cell.text
    entry.end = .undated(words)
    if let start = entry.when.earliest, entry.when.latest?.day == start.day,
      let found = CellDate(
        TableCell(start.day.description, value: .day(start.day)), time: time.cell,
        orders.reader(of: use.table.keys[time.column])),
      found.trouble == nil, let end = found.date.latest, end >= start
    {
      entry.end = FuzzyDate(
        originalText: words, earliest: found.date.earliest, latest: found.date.latest,
        precision: found.date.precision, qualifier: found.date.qualifier)
      return
    }
    rows.report(
      Diagnostic(
        id: "chronology.end.time-only", severity: .warning,
        message: "The end is told as a time of day alone, and not on the day of the beginning.",
        remedy: "Ask the agency for the day on which it ended; the words are kept.",
        place: rows.place(
          cell: record.place(of: time.column), of: record.part, reference: entry.reference)))
  }

  private func report(_ trouble: CellDate.Trouble, _ place: Place) {
    switch trouble {
    case .timeNotRead:
      rows.report(
        Diagnostic(
          id: "chronology.date.time-not-read", severity: .warning,
          message: "The time of day could not be read, so only the day was.",
          remedy: "Ask the agency to write the time as 14:30.", place: place))
    case .moreThanDate:
      rows.report(
        Diagnostic(
          id: "chronology.date.more-than-date", severity: .warning,
          message: "The cell holds more than a date; its first words were read as the date.",
          remedy: "Compare the date with the cell; all its words are kept.", place: place))
    case .serial:
      rows.report(
        Diagnostic(
          id: "chronology.date.serial", severity: .warning,
          message:
            "The cell holds a bare number; it was read as the day that a spreadsheet keeps so.",
          remedy: "Compare one such date with the agency's file.", place: place))
    }
  }
}

extension Array {
  /// The one member; nil where there are none or several.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
