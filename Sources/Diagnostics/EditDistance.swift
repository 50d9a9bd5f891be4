/// Counts the slips of the keyboard between two words.
package enum EditDistance {
  /// How many letters have to be added, left out, changed or swapped with their neighbour for one word
  /// to become the other.
  ///
  /// The words are compared byte by byte, so a letter outside ASCII may count more than once. The
  /// time grows with the product of their lengths: bound these where they come from outside.
  ///
  /// - Parameters:
  ///   - left: A word in UTF-8.
  ///   - right: A word in UTF-8.
  ///   - limit: The greatest number that is of interest.
  /// - Returns: The number; nil when it is above the limit.
  package static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
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
      // No later row, not even by a swap, gets below the least of this one.
      if (row.min() ?? 0) > limit { return nil }
      beforeLast = last
      last = row
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
