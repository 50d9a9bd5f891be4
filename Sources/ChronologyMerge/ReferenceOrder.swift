/// The order of agencies' references as people count: `HV-9` before `HV-10`.
enum ReferenceOrder {
  /// Tells whether one reference stands before another; digits in a row count as one number.
  static func precedes(_ left: String, _ right: String) -> Bool {
    var a = Array(left.utf8)[...]
    var b = Array(right.utf8)[...]
    while let x = a.first, let y = b.first {
      if isDigit(x), isDigit(y) {
        let m = number(&a)
        let n = number(&b)
        // Longer runs without leading noughts are larger numbers, however long they are.
        if m.count != n.count { return m.count < n.count }
        if m != n { return m.lexicographicallyPrecedes(n) }
      } else {
        if x != y { return x < y }
        a.removeFirst()
        b.removeFirst()
      }
    }
    // What still has something left is the longer; equal up to leading noughts falls to the text.
    if a.isEmpty != b.isEmpty { return a.isEmpty }
    return left < right
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private static func number(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let run = bytes.prefix(while: isDigit)
    bytes = bytes.dropFirst(run.count)
    return run.drop { $0 == 48 }
  }
}
