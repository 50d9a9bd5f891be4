/// Takes the digits and signs of a ``Timestamp`` from the front, one after another.
struct TimestampScanner {
  private var rest: Substring.UTF8View

  init(_ text: Substring) { rest = text.utf8 }

  /// Whether everything has been taken.
  var isAtEnd: Bool { rest.isEmpty }

  /// How many digits stand next.
  var digitsAhead: Int { rest.prefix { $0 &- 0x30 <= 9 }.count }

  /// Takes so many digits; nil, and nothing taken, where fewer stand next.
  mutating func digits(_ count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy({ $0 &- 0x30 <= 9 }) else { return nil }
    rest = rest.dropFirst(count)
    return digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  /// Takes one sign if it stands next.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Takes a point and the digits behind it; true where any of them is not nought, nil where there is
  /// no digit.
  mutating func fraction() -> Bool? {
    let digits = rest.prefix { $0 &- 0x30 <= 9 }
    guard !digits.isEmpty else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.contains { $0 != 0x30 }
  }

  /// Takes `Z`, or an offset such as `+01:00`, as minutes ahead of Greenwich.
  ///
  /// - Parameter hasColon: Whether hours and minutes are parted by a colon; where not, as in `+0100`,
  ///   the minutes may be left out.
  mutating func zone(hasColon: Bool) -> Int? {
    if take("Z") { return 0 }
    let isAhead = take("+")
    guard isAhead || take("-"), let hours = digits(2), !hasColon || take(":") else { return nil }
    guard let minutes = !hasColon && isAtEnd ? 0 : digits(2), minutes < 60,
      hours * 60 + minutes <= 14 * 60
    else { return nil }
    return (isAhead ? 1 : -1) * (hours * 60 + minutes)
  }
}
