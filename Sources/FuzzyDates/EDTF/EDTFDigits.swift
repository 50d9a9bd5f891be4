extension EDTF {
  /// Two or four digits, any of which may be unspecified.
  public struct Digits: Hashable, Sendable, CustomStringConvertible {
    /// The number of digits.
    public let count: Int
    /// Four bits for each digit, the last one lowest; 15 for an unspecified one.
    fileprivate let packed: UInt16

    private static let unspecified: UInt16 = 15

    init(count: Int, packed: UInt16) {
      self.count = count
      self.packed = packed
    }

    private func digit(_ place: Int) -> UInt16 { packed >> UInt16(place * 4) & 15 }

    /// Whether any digit is unspecified.
    public var hasUnspecified: Bool { (0..<count).contains { digit($0) == Self.unspecified } }
    /// Whether no digit is specified.
    public var isWhollyUnspecified: Bool {
      (0..<count).allSatisfy { digit($0) == Self.unspecified }
    }
    /// The number of unspecified digits at the right; nil where one stands left of a specified digit.
    var unspecifiedAtRight: Int? {
      let right = (0..<count).prefix { digit($0) == Self.unspecified }.count
      return (right..<count).contains { digit($0) == Self.unspecified } ? nil : right
    }
    /// The smallest number that the digits allow.
    public var lowest: Int { number(filling: 0) }
    /// The largest number that the digits allow.
    public var highest: Int { number(filling: 9) }
    /// The number, where every digit is specified.
    public var value: Int? { hasUnspecified ? nil : lowest }

    private func number(filling: Int) -> Int {
      (0..<count).reversed().reduce(0) { number, place in
        let digit = digit(place)
        return number * 10 + (digit == Self.unspecified ? filling : Int(digit))
      }
    }

    /// Whether the digits allow a number.
    ///
    /// - Parameter number: A number of no more digits.
    public func allows(_ number: Int) -> Bool {
      var rest = number
      for place in 0..<count {
        let digit = digit(place)
        if digit != Self.unspecified, Int(digit) != rest % 10 { return false }
        rest /= 10
      }
      return rest == 0
    }

    /// The digits as they are written, such as `156X`.
    public var description: String {
      (0..<count).reversed().reduce(into: "") { text, place in
        let digit = digit(place)
        text += digit == Self.unspecified ? "X" : String(digit)
      }
    }
  }
}

extension EDTF.Digits {
  /// The first two and the last two of four digits.
  var halves: (first: EDTF.Digits, last: EDTF.Digits) {
    (Self(count: 2, packed: packed >> 8), Self(count: 2, packed: packed & 0xFF))
  }
}
