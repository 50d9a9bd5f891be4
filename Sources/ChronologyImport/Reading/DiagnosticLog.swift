import Diagnostics

/// The diagnostics of one file, bounded, so that a file full of faults does not fill the memory.
struct DiagnosticLog {
  /// How many of one kind are kept with their lines; more are only counted.
  static let limit = 1000

  private var kept: [Diagnostic] = []
  private var counts: [String: Int] = [:]

  mutating func add(_ diagnostic: Diagnostic) {
    let count = counts[diagnostic.id, default: 0] + 1
    counts[diagnostic.id] = count
    if count <= Self.limit { kept.append(diagnostic) }
  }

  /// All that were kept, and one for each kind of which there were more.
  var all: [Diagnostic] {
    kept
      + counts.filter { $0.value > Self.limit }.sorted { $0.key < $1.key }.map { id, count in
        Diagnostic(
          id: "chronology.diagnostics.more", severity: .note,
          message: "There are \(count - Self.limit) more of the kind \(id).",
          remedy: "The cause is probably one and the same; mend the first and import again.",
          place: Place(file: kept.first?.place.file))
      }
  }
}
