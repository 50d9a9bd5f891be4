import CaseModel
import Diagnostics
import FuzzyDates
import XML

/// An entry of a record while its words are gathered.
struct PendingEntry {
  var entry: ChronologyEntry
  /// The element that its paths begin at.
  var base: Int32
  /// Where its date stands, or its base where it has none.
  var place: Int32
  var hasDateWords = false
  /// Whether any word of it comes from the file.
  var hasWords = false
}

extension ProfiledReader {
  /// Makes the entries of the record that has just been read.
  mutating func readRecord(_ number: Int) throws {
    let record = mapping.records[number]
    var pending = entries(of: record, number)
    keepTheRest(of: record, &pending)
    for entry in pending { try finish(entry, record) }
    parts[number].rows += pending.count
  }

  /// One entry for each date that the mapping leads to, in the order of the file.
  private mutating func entries(
    of record: CompiledMapping.Record, _ number: Int
  ) -> [PendingEntry] {
    var found: [(event: Int, base: Int32, date: Value)] = []
    var undated: (event: Int, base: Int32)?
    for (index, event) in record.events.enumerated() {
      for base in tree.find(event.at, from: 0) {
        guard value(event.unless, from: base) == nil else { continue }
        if undated == nil { undated = (index, base) }
        for date in values(event.when.paths, from: base) { found.append((index, base, date)) }
      }
    }
    if found.isEmpty {
      // A record without a date is an entry without one, by the first mapping that it has a place for.
      return [makeEntry(record, number, undated?.event, undated?.base ?? 0, nil)]
    }
    found.sort { ($0.date.node ?? $0.base, $0.event) < ($1.date.node ?? $1.base, $1.event) }
    return found.map { makeEntry(record, number, $0.event, $0.base, $0.date) }
  }

  private mutating func makeEntry(
    _ record: CompiledMapping.Record, _ number: Int, _ event: Int?, _ base: Int32, _ date: Value?
  ) -> PendingEntry {
    let place = date?.node ?? base
    var pending = PendingEntry(
      entry: ChronologyEntry(id: "", agency: file.agency, when: .undated()), base: base,
      place: place)
    pending.entry.source.file = file.name
    pending.entry.source.line = Int(tree.nodes[Int(place)].line)
    var given: Set<EntryField> = []
    if let event {
      let event = record.events[event]
      pending.entry.kind = event.kind
      if let date { pending.entry.when = read(date, event.when, &pending, .when) }
      pending.entry.end = read(event.end, &pending, .end)
      pending.entry.recorded = read(event.recorded, &pending, .recorded)
      pending.entry.received = read(event.received, &pending, .received)
      for (field, template) in event.fields {
        fill(field, template, base, &pending)
        given.insert(field)
      }
    }
    for (field, template) in record.fields where !given.contains(field) {
      fill(field, template, 0, &pending)
    }
    parts[number].note(pending.entry)
    return pending
  }

  /// Puts the words of a template into a field.
  private mutating func fill(
    _ field: EntryField, _ template: TextTemplate, _ base: Int32, _ pending: inout PendingEntry
  ) {
    var hasWords = false
    var texts: [String]
    if let paths = template.onlyValue {
      let values = fieldValues(paths, from: base)
      texts = values.map { use($0, shown: field.isCoded ? .meaning : .both) }
      hasWords = values.contains { $0.node != nil }
    } else {
      let text = template.filled { paths in
        let values = fieldValues(paths, from: base)
        // What stands outside the record is said of many and makes no entry.
        if values.contains(where: { $0.node != nil }) { hasWords = true }
        return values.map { use($0, shown: .both) }.joined(separator: "; ")
      }
      texts = text.isEmpty ? [] : [text]
    }
    if hasWords { pending.hasWords = true }
    guard !texts.isEmpty else { return }
    if !pending.entry.put(texts, in: field) {
      rows.report(
        "chronology.value.unknown", .warning,
        "A value is not one that the field knows; it is kept as it came.",
        "Give its meaning in the profile's codes, as one of the field's own words.",
        line: pending.entry.source.line, reference: pending.entry.reference, path: field.rawValue)
    }
  }
}
