import Diagnostics

/// What stands in a spreadsheet beside its cells, counted by kind.
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
    counts.sorted { $0.key < $1.key }.compactMap { kind, count in
      guard let words = Self.words(kind, counted(count, kind)) else { return nil }
      return Diagnostic(
        id: words.id, severity: kind == "comment" ? .warning : .note, message: words.message,
        remedy: words.remedy, place: Place(file: fileName))
    }
  }

  private static func words(
    _ kind: String, _ counted: String
  ) -> (id: String, message: String, remedy: String)? {
    switch kind {
    case "comment":
      (
        "table.comments", "The file has \(counted); they are no part of the cells.",
        "Read them in the original file: they may say who asked for a change, and why."
      )
    case "picture":
      (
        "table.pictures", "The file has \(counted), whose words cannot be read.",
        "Look at the original file in case a picture shows a scanned page."
      )
    case "chart", "chart sheet":
      (
        "table.charts", "The file has \(counted), which cannot be read.",
        "Look at the original file, and ask the agency to put what matters into cells."
      )
    case "macro sheet":
      (
        "table.macros", "The file has \(counted), which was not read.",
        "Ask the agency for a copy without macros if something is missing."
      )
    default: nil
    }
  }
}
