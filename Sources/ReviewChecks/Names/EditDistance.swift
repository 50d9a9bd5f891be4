/// Counts the slips of the keyboard between two words.
enum EditDistance {
  /// Whether one word becomes the other by at most so many letters added, left out, changed or
  /// swapped with their neighbour.
  ///
  /// - Parameters:
  ///   - left: A word.
  ///   - right: A word.
  ///   - limit: The greatest number of slips.
  static func isWithin(_ limit: Int, _ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= limit else { return false }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 0..<left.count {
      var row = [i + 1] + Array(repeating: 0, count: right.count)
      for j in 0..<right.count {
        let change = last[j] + (left[i] == right[j] ? 0 : 1)
        row[j + 1] = min(last[j + 1] + 1, row[j] + 1, change)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
      }
      if row.min() ?? 0 > limit { return false }
      beforeLast = last
      last = row
    }
    return last[right.count] <= limit
  }
}
