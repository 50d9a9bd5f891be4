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
    let wanted = Array(name.lowercased().prefix(64))
    var best: (name: String, changes: Int)?
    for candidate in known.sorted() {
      let changes = distance(wanted, Array(candidate.lowercased().prefix(64)))
      let allowed = max(2, max(wanted.count, candidate.count) / 3)
      guard changes <= allowed, changes < candidate.count else { continue }
      if best.map({ changes < $0.changes }) ?? true { best = (candidate, changes) }
    }
    return best?.name
  }

  /// The number of letters to insert, remove, exchange or swap with their neighbour.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var rows = [Array(0...right.count)]
    for i in 1...left.count {
      var row = [i]
      for j in 1...right.count {
        let exchange = rows[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        var least = min(exchange, rows[i - 1][j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          least = min(least, rows[i - 2][j - 2] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
