import CaseModel
import Diagnostics
import FuzzyDates
import Tables

/// Turns the records of tables into entries, one after another.
struct RecordMapper {
  let file: ChronologyFile
  let rows: RowCollector
  let orders: ColumnOrders
  /// What people wrote beside the rows, by table and row.
  let comments: [String: [Int: [String]]]
  /// The births that the review knows.
  let births: [ReviewFacts.Birth]
  /// The entry that is being made.
  var entry = ChronologyEntry(id: "", agency: "", when: .undated())
  /// The date of the entry before, for words such as `two days later`.
  var earlier: FuzzyDate?
  /// The dates of the record before that stand beside that of the event, by field, for ditto marks.
  var earlierBeside: [EntryField: FuzzyDate] = [:]
  /// Whether the record is marked as a note of its author.
  var isAuthorNote = false
  /// Whether it was said that no column tells the source.
  private var hasReportedSource = false
  /// How the first dates of each column were read, by table and column, for a person to compare.
  var readings: [String: [Int: [String]]] = [:]
  /// The heading of the words that came last.
  private var lastHeading = ""
  /// How many entries have no reference, and where the first stands.
  var withoutReference = 0
  var firstWithout: Place?
  /// How many rows divide a table or close it, and where the first stands.
  var dividers = 0
  var firstDivider: Place?
  /// Whether a year or a month stands over the record, in a row of its own or in the table's title.
  private var isUnderPeriod = false
  /// How many dates under one could not be read, and where the first stands.
  var incompleteDates = 0
  var firstIncomplete: Place?
  /// How many cells of a column hold no value that is known, by field and column.
  var unknownValues: [UnknownValue: Int] = [:]

  struct UnknownValue: Hashable {
    var field: EntryField
    var column: Int
    var part: String
  }

  init(
    file: ChronologyFile, rows: RowCollector, orders: ColumnOrders,
    comments: [String: [Int: [String]]], births: [ReviewFacts.Birth]
  ) {
    self.file = file
    self.rows = rows
    self.orders = orders
    self.comments = comments
    self.births = births
  }

  /// Turns the records of one table into entries.
  mutating func map(_ use: MappingChoice.Use) throws {
    let hasSource = use.columns.contains { $0.field == .sourceLabel || $0.field == .sourceKind }
    if !hasSource, !hasReportedSource, !use.table.records.isEmpty {
      hasReportedSource = true
      rows.report(
        Diagnostic(
          id: "chronology.source.missing", severity: .warning,
          message: "No column of \(use.table.name) says what record an entry is from.",
          remedy: "Ask the agency for the source; without it the entries cannot be checked.",
          place: rows.place(cell: nil, of: use.table.name)))
    }
    if use.table.skipped["heading row"] ?? 0 > 0 || !use.table.hasHeadings { reportKept(use) }
    earlier = nil
    earlierBeside = [:]
    isUnderPeriod =
      ([use.table.title] + use.table.preamble + use.table.headings).contains {
        DividerRows.mentionPeriod($0)
      }
    for record in use.table.records { try map(record, use, hasSource: hasSource) }
  }

  private mutating func map(
    _ record: TableRecord, _ use: MappingChoice.Use, hasSource: Bool
  ) throws {
    rows.beginRow()
    entry = ChronologyEntry(id: "", agency: file.agency, when: .undated())
    entry.source.file = file.name
    entry.source.part = record.part
    entry.source.line = record.row
    isAuthorNote = false
    var dates = DateCells()
    var hasWords = false
    if record.isBanner {
      entry.kind = .background
      entry.whatHappened = record.cells.filter { $0.place == .own && !$0.isBlank }
        .map(\.text.trimmed).joined(separator: " ")
      hasWords = true
      if firstDivider == nil {
        firstDivider = rows.place(cell: record.place(of: 0), of: record.part)
      }
      dividers += 1
      if DividerRows.mentionPeriod(entry.whatHappened) { isUnderPeriod = true }
    } else {
      for (column, guess) in use.columns.enumerated() where column < record.cells.count {
        let cell = record.cells[column]
        guard !cell.isBlank, cell.place != .coveredFromLeft else { continue }
        if guess.field != .reference && guess.field != .sequence { hasWords = true }
        take(cell, column, guess.field, use, record, &dates)
      }
      settle(dates, record, use)
      if isUnderPeriod, let day = dates.cells[.when], entry.when.isUndated,
        DividerRows.isPartOfDate(day.cell.text)
      {
        if firstIncomplete == nil {
          firstIncomplete = rows.place(cell: record.place(of: day.column), of: record.part)
        }
        incompleteDates += 1
      }
    }
    if let beside = comments[record.part] {
      for row in Set(record.cellRows + [record.row]).sorted() {
        for words in beside[row] ?? [] { keep(words, "comment") }
      }
    }
    guard hasWords else {
      rows.refuse(
        at: rows.place(cell: record.place(of: 0), of: record.part, reference: entry.reference))
      return
    }
    if !record.isBanner { check(record, hasSource: hasSource) }
    try rows.accept(&entry)
    if !record.isBanner { earlier = entry.when.isUndated ? nil : entry.when }
  }

  /// Puts one cell where it belongs.
  private mutating func take(
    _ cell: TableCell, _ column: Int, _ field: EntryField, _ use: MappingChoice.Use,
    _ record: TableRecord, _ dates: inout DateCells
  ) {
    let words = cell.text.trimmed
    let heading = use.table.headings[column]
    switch field {
    case .when, .time, .end, .endTime, .recorded, .recordedTime, .received:
      dates.put(cell, column, field)
    case .reference: entry.reference = words.onOneLine
    case .sequence: keep(words, heading)
    case .sourceLabel: join(words, heading, to: \.source.label)
    case .sourceKind: entry.source.kind = words
    case .subjects, .actors:
      if People.isNobody(words) {
        keep(words, heading)
      } else {
        add(Codes.split(words), to: field == .subjects ? \.subjects : \.actors)
      }
    case .contact:
      if ContactWords.noContact.contains(HeadingKey(words).words) {
        entry.kind = .noContact
        keep(words, heading)
      } else if let kind = ContactWords.kind(words) {
        entry.contactKind = kind
        // The agency's own word for it is kept where it says more than the kind.
        let said = HeadingKey(words).words.filter { $0 != " " }
        if said != kind.rawValue.lowercased() { keep(words, heading) }
      } else {
        countUnknown(field, column, record)
        keep(words, heading)
      }
    case .childSeen, .childSeenAlone:
      let isAlone = field == .childSeenAlone
      guard let answer = PlainAnswer(cell) else {
        countUnknown(field, column, record)
        keep(words, heading)
        return
      }
      if !isAlone { entry.childSeen = answer.childSeen }
      if let alone = answer.childSeenAlone(isAsked: isAlone) { entry.childSeenAlone = alone }
    case .decisionBy: join(words, heading, to: \.decisionBy)
    case .impact:
      entry.impactKind = ImpactKind(rawValue: HeadingKey(words).words) ?? entry.impactKind
      join(words, heading, to: \.impact)
    case .childVoice: join(words, heading, to: \.childVoice)
    case .whatHappened: join(words, heading, to: \.whatHappened)
    case .response: join(words, heading, to: \.response)
    case .outcome: join(words, heading, to: \.outcome)
    case .decision: join(words, heading, to: \.decision)
    case .rationale: join(words, heading, to: \.rationale)
    case .expectedPractice: join(words, heading, to: \.expectedPractice)
    case .agencyComment: join(words, heading, to: \.agencyComment)
    case .kept:
      keep(words, heading)
      rows.countUnmapped(heading)
    }
  }

  /// Puts words into a field; those of a second column come after a line break, under its heading.
  private mutating func join(
    _ words: String, _ heading: String, to field: WritableKeyPath<ChronologyEntry, String>
  ) {
    defer { lastHeading = heading }
    if entry[keyPath: field].isEmpty {
      entry[keyPath: field] = words
    } else if lastHeading == heading {
      // One heading that spans two columns.
      entry[keyPath: field] += "\n" + words
    } else {
      entry[keyPath: field] += "\n\(heading): \(words)"
    }
  }

  /// Adds people, each once where two columns name them.
  private mutating func add(
    _ people: [String], to list: WritableKeyPath<ChronologyEntry, [String]>
  ) {
    for person in people where !entry[keyPath: list].contains(person) {
      entry[keyPath: list].append(person)
    }
  }

  /// Keeps words that have no field of their own.
  mutating func keep(_ words: String, _ heading: String) {
    entry.raw.append(RawField(name: heading, value: words))
  }

  private mutating func countUnknown(_ field: EntryField, _ column: Int, _ record: TableRecord) {
    unknownValues[UnknownValue(field: field, column: column, part: record.part), default: 0] += 1
  }

  /// Says of a finished entry what an agency should add or correct.
  private mutating func check(_ record: TableRecord, hasSource: Bool) {
    let place = rows.place(cell: record.place(of: 0), of: record.part, reference: entry.reference)
    if isAuthorNote || "#^¬~".contains(entry.source.label.first ?? " ") {
      noteAuthor(place)
      return
    }
    if entry.when.originalText.isEmpty && entry.kind != .background {
      rows.report(
        Diagnostic(
          id: "chronology.date.missing", severity: .warning,
          message: "The entry has no date; it is kept with the undated.",
          remedy: "Ask the agency for the date, or for a rough one such as May 2024.", place: place)
      )
    }
    if hasSource && entry.source.label.isEmpty && entry.source.kind.isEmpty {
      rows.report(
        Diagnostic(
          id: "chronology.source.missing", severity: .warning,
          message: "The entry does not say what record it is from.",
          remedy: "Ask the agency for the source; without it the entry cannot be checked.",
          place: place))
    }
    if let start = entry.when.earliest, let end = entry.end?.latest, end < start {
      rows.report(
        Diagnostic(
          id: "chronology.end.before-start", severity: .warning,
          message: "The end lies before the beginning.",
          remedy: "Ask the agency which of the two dates is right; both are kept.", place: place))
    }
    if entry.reference.isEmpty {
      if firstWithout == nil { firstWithout = place }
      withoutReference += 1
    }
  }

  /// Keeps a note that an author of Chronolator wrote to himself as background, with every word.
  ///
  /// Such rows are dated in the year 100, or have a mark before the source (Chronolator's help).
  private mutating func noteAuthor(_ place: Place) {
    entry.kind = .background
    rows.report(
      Diagnostic(
        id: "chronology.row.author-note", severity: .note,
        message: "The row is marked as a note of the author; it is kept as background.",
        remedy: "Nothing needs doing unless it tells of an event.", place: place))
  }

}
