import Diagnostics

/// What stands in a spreadsheet beside its cells and is not read, counted by kind.
struct LeftOut {
  /// How often each kind was met.
  private(set) var counts: [String: Int] = [:]

  /// Counts things of one kind.
  mutating func add(_ kind: String, _ count: Int = 1) {
    if count > 0 { counts[kind, default: 0] += count }
  }

  /// Counts what was counted elsewhere.
  mutating func add(_ others: [String: Int]) {
    for (kind, count) in others { add(kind, count) }
  }

  /// A note on each kind that a person could want to look at.
  func diagnostics(fileName: String) -> [Diagnostic] {
    let ids = [
      "comment": "table.comments", "chart": "table.charts", "picture": "table.pictures",
      "chart sheet": "table.charts", "macro sheet": "table.macros",
    ]
    return counts.sorted { $0.key < $1.key }.compactMap { kind, count in
      guard let id = ids[kind] else { return nil }
      return Diagnostic(
        id: id, severity: .note,
        message: "The file has \(counted(count, kind)), which cannot be read from it.",
        remedy: "Open the file, and ask the agency to put what matters into cells.",
        place: Place(file: fileName))
    }
  }
}
