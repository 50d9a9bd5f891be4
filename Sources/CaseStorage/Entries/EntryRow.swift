import CaseModel
import FuzzyDates

/// How an entry lies in its row: the columns that its commitment covers, in order.
///
/// Writing and reading name each field once, in the order of ``columns``. To add a field of the
/// model, add a migration, a column here, and a line in each of the two functions.
enum EntryRow {
  /// The names of the columns.
  static let columns = [
    "line", "source_file", "source_part", "id", "agency", "reference", "ordinal", "kind",
    "when_text", "when_earliest", "when_latest", "when_precision", "when_qualifier",
    "end_text", "end_earliest", "end_latest", "end_precision", "end_qualifier",
    "recorded_text", "recorded_earliest", "recorded_latest", "recorded_precision",
    "recorded_qualifier",
    "received_text", "received_earliest", "received_latest", "received_precision",
    "received_qualifier",
    "source_label", "source_kind", "contact_kind", "subjects", "actors",
    "child_seen", "child_seen_alone", "child_voice", "what_happened", "response", "outcome",
    "decision", "decision_by", "rationale", "impact_kind", "impact", "expected_practice",
    "agency_comment", "links", "raw",
  ]

  /// How many columns at the start tell where the entry stands, and not what it says.
  static let placeColumns = 3

  /// The condition that picks the entries of a file, whose number it needs twice: an entry's number
  /// is its file's shifted by 32 bits, plus its place, so that the entries of a file lie together.
  static let ofFile = "number >= (? << 32) AND number < ((? + 1) << 32)"

  /// Adds an entry's values to a row.
  static func write(_ entry: ChronologyEntry, to row: inout RowBytes) {
    row.add(entry.source.line)
    row.add(entry.source.file)
    row.add(entry.source.part)
    row.add(present: entry.id)
    row.add(present: entry.agency)
    row.add(entry.reference)
    row.add(entry.ordinal)
    row.add(present: entry.kind.rawValue)
    write(entry.when, to: &row)
    write(entry.end, to: &row)
    write(entry.recorded, to: &row)
    write(entry.received, to: &row)
    row.add(entry.source.label)
    row.add(entry.source.kind)
    row.add(entry.contactKind?.rawValue ?? "")
    row.add(TextLists.text(of: entry.subjects))
    row.add(TextLists.text(of: entry.actors))
    row.add(entry.childSeen?.rawValue ?? "")
    row.add(entry.childSeenAlone?.rawValue ?? "")
    row.add(entry.childVoice)
    row.add(entry.whatHappened)
    row.add(entry.response)
    row.add(entry.outcome)
    row.add(entry.decision)
    row.add(entry.decisionBy)
    row.add(entry.rationale)
    row.add(entry.impactKind?.rawValue ?? "")
    row.add(entry.impact)
    row.add(entry.expectedPractice)
    row.add(entry.agencyComment)
    row.add(
      TextLists.text(of: entry.links.map { [$0.to.agency, $0.to.reference, $0.relation.rawValue] }))
    row.add(TextLists.text(of: entry.raw.map { [$0.name, $0.value] }))
  }

  /// Reads an entry from a row; nil when its values are none that ``write(_:to:)`` writes.
  static func read(_ row: inout RowReader) -> ChronologyEntry? {
    let (line, file, part) = (row.number(), row.text(), row.text())
    let (id, agency, reference) = (row.text(), row.text(), row.text())
    guard let line, let ordinal = row.number(), let kind = EntryKind(rawValue: row.text()),
      let when = date(&row)
    else { return nil }
    var entry = ChronologyEntry(id: id, agency: agency, when: when)
    entry.reference = reference
    entry.ordinal = ordinal
    entry.kind = kind
    entry.end = date(&row)
    entry.recorded = date(&row)
    entry.received = date(&row)
    entry.source = EntrySource(
      label: row.text(), kind: row.text(), file: file, part: part, line: line)
    entry.contactKind = row.optionalText().flatMap(ContactKind.init(rawValue:))
    guard let subjects = TextLists.list(row.text()), let actors = TextLists.list(row.text())
    else { return nil }
    entry.subjects = subjects
    entry.actors = actors
    entry.childSeen = row.optionalText().flatMap(ChildSeen.init(rawValue:))
    entry.childSeenAlone = row.optionalText().flatMap(ChildSeenAlone.init(rawValue:))
    entry.childVoice = row.text()
    entry.whatHappened = row.text()
    entry.response = row.text()
    entry.outcome = row.text()
    entry.decision = row.text()
    entry.decisionBy = row.text()
    entry.rationale = row.text()
    entry.impactKind = row.optionalText().flatMap(ImpactKind.init(rawValue:))
    entry.impact = row.text()
    entry.expectedPractice = row.text()
    entry.agencyComment = row.text()
    guard let links = TextLists.lists(row.text()), let raw = TextLists.lists(row.text())
    else { return nil }
    entry.links = links.compactMap { parts in
      guard parts.count == 3, let relation = LinkRelation(rawValue: parts[2]) else { return nil }
      return DeclaredLink(
        to: EntryReference(agency: parts[0], reference: parts[1]), relation: relation)
    }
    entry.raw = raw.compactMap { $0.count == 2 ? RawField(name: $0[0], value: $0[1]) : nil }
    return entry
  }

  private static func write(_ date: FuzzyDate?, to row: inout RowBytes) {
    guard let date else {
      for _ in 0..<5 { row.addNothing() }
      return
    }
    row.add(date.originalText)
    row.add(date.earliest?.minuteNumber)
    row.add(date.latest?.minuteNumber)
    row.add(present: date.precision.rawValue)
    row.add(present: date.qualifier.rawValue)
  }

  private static func date(_ row: inout RowReader) -> FuzzyDate? {
    let text = row.text()
    let (earliest, latest) = (row.number(), row.number())
    let (precision, qualifier) = (row.optionalText(), row.optionalText())
    guard let precision = precision.flatMap(DatePrecision.init(rawValue:)),
      let qualifier = qualifier.flatMap(DateQualifier.init(rawValue:))
    else { return nil }
    return FuzzyDate(
      originalText: text, earliest: earliest.flatMap(moment), latest: latest.flatMap(moment),
      precision: precision, qualifier: qualifier)
  }

  private static func moment(_ minute: Int) -> WallTime? {
    let day = (minute - ((minute % 1440) + 1440) % 1440) / 1440
    return WallTime(day: CalendarDay(dayNumber: day), minuteOfDay: minute - day * 1440)
  }
}
