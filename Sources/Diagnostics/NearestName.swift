/// Finds the known name that somebody most likely meant by an unknown one.
public enum NearestName {
  /// The known name that needs the fewest changes to become the unknown one.
  ///
  /// Upper and lower case count as the same. Names that would need more changes than a third of
  /// their length (but at least two) are too far away to be suggested. Of two equally near names the
  /// first in alphabetical order is given.
  ///
  /// - Parameters:
  ///   - name: The unknown name.
  ///   - known: The names that exist.
  /// - Returns: The nearest name; nil when none is near.
  public static func of(_ name: String, among known: some Sequence<String>) -> String? {
    let wanted = letters(of: name)
    var best: (name: String, changes: Int)?
    for candidate in known.sorted() {
      let letters = letters(of: candidate)
      let allowed = max(2, max(wanted.count, letters.count) / 3)
      guard let changes = EditDistance.between(wanted, letters, limit: allowed),
        changes < letters.count
      else { continue }
      if best.map({ changes < $0.changes }) ?? true { best = (candidate, changes) }
    }
    return best?.name
  }

  // No name of ours is longer, and the time grows with the square of the length.
  private static func letters(of name: String) -> [UInt8] {
    Array(name.lowercased().utf8.prefix(64))
  }
}
