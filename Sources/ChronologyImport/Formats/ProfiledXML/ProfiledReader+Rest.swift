import CaseModel
import Diagnostics
import FuzzyDates
import XML

extension ProfiledReader {
  /// Keeps what has gone to no field, each once, with the entry whose element is nearest around it.
  mutating func keepTheRest(of record: CompiledMapping.Record, _ pending: inout [PendingEntry]) {
    // The entries by the element that they begin at; of several at one element the first keeps all.
    var owners: [Int32: Int] = [:]
    for index in pending.indices.reversed() { owners[pending[index].base] = index }
    var around: [(end: Int32, owner: Int)] = []
    for node in tree.nodes.indices {
      let place = Int32(truncatingIfNeeded: node)
      while let last = around.last, place >= last.end { around.removeLast() }
      if let owner = owners[place] { around.append((tree.nodes[node].end, owner)) }
      let kept = tree.nodes[node]
      guard kept.kind != .element, !kept.isUsed, !kept.words.isEmpty else { continue }
      let path = path(of: place)
      let owner = around.last?.owner ?? 0
      pending[owner].entry.raw.append(RawField(name: path, value: kept.words))
      pending[owner].hasWords = true
      guard !isKept(place, by: record) else { continue }
      if kept.kind == .text { reportStray(place, path) }
      countUnmapped(path)
    }
  }

  private func isKept(_ node: Int32, by record: CompiledMapping.Record) -> Bool {
    if record.keepsAll { return true }
    guard !record.kept.isEmpty else { return false }
    let steps = steps(to: node)
    return record.kept.contains { steps.suffix($0.count).elementsEqual($0) }
  }

  private mutating func countUnmapped(_ path: String) {
    rows.countUnmapped(isCounted(path) ? path : "other elements")
  }

  /// Says once of each place that text stands among elements.
  private mutating func reportStray(_ node: Int32, _ path: String) {
    let parent = tree.nodes[Int(node)].parent
    let element = tree.nodes[Int(parent)]
    // An element that holds one text and nothing else: its node ends right after the text.
    let attributes = tree.nodes[Int(parent) + 1..<Int(node)].allSatisfy { $0.kind == .attribute }
    guard !(attributes && element.end == node + 1), isCounted("text \(path)") else { return }
    rows.report(
      "chronology.text.misplaced", .warning,
      "Text stands where none belongs; it is kept as a raw field.",
      "Ask the supplier which element it should be in.", line: Int(tree.nodes[Int(node)].line),
      path: path)
  }

  /// Looks an entry over and hands it on, or refuses it.
  mutating func finish(_ pending: PendingEntry, _ record: CompiledMapping.Record) throws {
    var entry = pending.entry
    rows.beginRow()
    guard pending.hasWords || pending.hasDateWords else {
      return rows.refuse(line: entry.source.line, reference: entry.reference)
    }
    if !pending.hasDateWords {
      rows.report(
        "chronology.date.missing", .warning, "The entry has no date; it is kept with the undated.",
        "Ask the agency for the date, or for a rough one such as May 2024.",
        line: entry.source.line, reference: entry.reference)
    }
    if let start = entry.when.earliest, let end = entry.end?.latest, end < start {
      rows.report(
        "chronology.end.before-start", .warning, "The end lies before the beginning.",
        "Ask the agency which of the two dates is right; both are kept.",
        line: entry.source.line, reference: entry.reference)
    }
    try rows.accept(&entry)
  }
}
