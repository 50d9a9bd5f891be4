import CaseModel
import FuzzyDates

/// Holds entries back, in their order, until what they refer to has been read.
///
/// A bundle may name its practitioners last. An entry bears a mark in place of each name that is not
/// known yet; at the end of the file, or when too much waits, a reference that led nowhere is put in
/// the place of its mark.
struct WaitingRows {
  /// How many references led nowhere.
  private(set) var unresolved = 0
  private var queue: [ChronologyEntry] = []
  private var head = 0
  private var size = 0
  /// The reference that the first entry waits for.
  private var awaited: String?
  private let rows: RowCollector

  /// The most bytes of words that wait; an entry takes some hundred bytes beside its words.
  private static let limit = 192 << 20

  init(_ rows: RowCollector) {
    self.rows = rows
  }

  /// Adds an entry behind the others.
  mutating func add(_ entry: ChronologyEntry) {
    queue.append(entry)
    size += Self.size(of: entry)
  }

  /// Hands on what need not wait any longer.
  ///
  /// - Parameters:
  ///   - known: What has been read.
  ///   - isLast: Whether nothing more will be read.
  mutating func flush(_ known: KnownResources, isLast: Bool) throws {
    while head < queue.count {
      let mustGo = isLast || size > Self.limit
      if let awaited, !mustGo, known.name(of: awaited) == nil { return }
      awaited = nil
      var entry = queue[head]
      if ReferenceMark.isMarked(entry) {
        var missing = 0
        let isReady = ReferenceMark.fill(&entry) { key in
          if let name = known.name(of: key) { return name }
          missing += 1
          awaited = key
          return mustGo ? key : nil
        }
        guard isReady else { return }
        unresolved += missing
        awaited = nil
      }
      size -= Self.size(of: queue[head])
      queue[head] = ChronologyEntry(id: "", agency: "", when: .undated())
      head += 1
      if head > 4096, head * 2 > queue.count {
        queue.removeFirst(head)
        head = 0
      }
      try rows.accept(&entry)
    }
    queue.removeAll(keepingCapacity: true)
    head = 0
  }

  private static func size(of entry: ChronologyEntry) -> Int {
    var size = 600 + entry.whatHappened.utf8.count + entry.response.utf8.count
    for field in entry.raw { size += 64 + field.name.utf8.count + field.value.utf8.count }
    return size
  }
}
