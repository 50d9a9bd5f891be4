import CaseModel
import Diagnostics
import FuzzyDates
import XML

extension ProfiledReader {
  /// Reads a date that a mapping names, if it is there.
  mutating func read(
    _ source: CompiledMapping.DateSource?, _ pending: inout PendingEntry, _ field: EntryField
  ) -> FuzzyDate? {
    guard let source, let date = value(source.paths, from: pending.base) else { return nil }
    return read(date, source, &pending, field)
  }

  /// Reads a date.
  mutating func read(
    _ date: Value, _ source: CompiledMapping.DateSource, _ pending: inout PendingEntry,
    _ field: EntryField
  ) -> FuzzyDate {
    // What is said of a date beside it is sought from the element that the entry is about.
    let base = pending.base
    let text = use(date)
    let time = value(source.time, from: base).map { use($0) } ?? ""
    let words = value(source.words, from: base).map { use($0) } ?? ""
    let until = value(source.until, from: base).map { use($0) } ?? ""
    let code = value(source.code, from: base)?.text ?? ""
    let zone = value(source.zone, from: base)?.text ?? ""
    var meaning = source.mapping.means
    if !until.isEmpty { meaning = .between }
    if !code.isEmpty { meaning = source.mapping.meanings[code] ?? meaning }
    pending.hasDateWords = true
    var reading = DateForms(dates).read(
      text, time: time, words: words, until: until, source.mapping.form, meaning)
    if !zone.isEmpty && reading.problem == nil && !DateForms.isLondon(zone) {
      reading = FuzzyDateReading(date: reading.date, problem: .zoneIgnored)
    }
    if let problem = reading.problem { report(problem, date, pending, field) }
    return reading.date
  }

  private mutating func use(_ value: Value) -> String {
    if let node = value.node { tree.use(node) }
    return value.text
  }

  private func report(
    _ problem: FuzzyDateProblem, _ date: Value, _ pending: PendingEntry, _ field: EntryField
  ) {
    let line = date.node.map { Int(tree.nodes[Int($0)].line) } ?? pending.entry.source.line
    let path = date.node.map { self.path(of: $0) } ?? self.path(of: date.path)
    rows.report(
      problem.diagnostic(
        problem.severity,
        at: rows.place(line: line, reference: pending.entry.reference, path: path),
        isOfEvent: field == .when))
  }
}
