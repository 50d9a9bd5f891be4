import CaseModel
import FuzzyDates
import XML

/// What is shown of one kind of record, for a person to compare with the file.
struct MappedRecord {
  /// So many rows are shown.
  private static let exampleLimit = 5

  private let mapping: RecordMapping
  /// How many entries were made of it.
  var rows = 0
  private var examples: [EntryField: [String]] = [:]

  init(_ mapping: RecordMapping) { self.mapping = mapping }

  /// Takes note of an entry.
  mutating func note(_ entry: ChronologyEntry) {
    for (field, text) in [
      (EntryField.when, entry.when.originalText), (.end, entry.end?.originalText ?? ""),
      (.recorded, entry.recorded?.originalText ?? ""),
      (.received, entry.received?.originalText ?? ""), (.whatHappened, entry.whatHappened),
      (.response, entry.response), (.outcome, entry.outcome), (.decision, entry.decision),
      (.sourceLabel, entry.source.label), (.subjects, entry.subjects.joined(separator: "; ")),
      (.actors, entry.actors.joined(separator: "; ")), (.reference, entry.reference),
    ] where !text.isEmpty && examples[field, default: []].count < Self.exampleLimit {
      examples[field, default: []].append(text)
    }
  }

  /// The record as a part of the used mapping: a line for each path and the field that it leads to.
  func part(sure: MappedColumn.Certainty, reason: String) -> MappedPart {
    var columns: [MappedColumn] = []
    func add(_ heading: String, _ field: EntryField) {
      guard !columns.contains(where: { $0.heading == heading && $0.field == field }) else { return }
      columns.append(
        MappedColumn(
          heading: heading, field: field, certainty: sure, reason: reason,
          examples: examples[field] ?? []))
    }
    for event in mapping.events {
      let place = event.at == "." ? "" : event.at + "/"
      func path(_ path: String) -> String {
        path.hasPrefix("/") ? path : path == "." ? event.at : place + path
      }
      add(path(event.when.path), .when)
      if !event.when.time.isEmpty { add(path(event.when.time), .time) }
      if let end = event.end { add(path(end.path), .end) }
      if let recorded = event.recorded { add(path(recorded.path), .recorded) }
      if let received = event.received { add(path(received.path), .received) }
      for (field, text) in event.fields.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        add(text, field)
      }
    }
    for (field, text) in mapping.fields.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      add(text, field)
    }
    return MappedPart(name: mapping.path, rows: rows, columns: columns)
  }
}
