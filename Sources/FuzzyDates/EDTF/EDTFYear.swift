extension EDTF {
  /// A year, in one of the notations that the format has for it, or several that are named as one.
  public enum Year: Hashable, Sendable {
    /// Four digits, any of which may be unspecified, and perhaps a sign.
    case digits(Digits, isNegative: Bool)
    /// A year of more than four digits, as in `Y170000002`.
    case long(Int)
    /// A number times a power of ten, as in `Y-17E7`.
    case power(significand: Int, exponent: Int)
    /// Three digits: ten years, as in `198` for 1980 to 1989.
    case decade(Int)
    /// Two digits: a hundred years, as in `19` for 1900 to 1999.
    case century(Int)

    /// The years that are meant.
    ///
    /// - Parameter significantDigits: How many digits are more than an estimate; nil for all.
    func span(significantDigits: Int?) -> ClosedRange<Int> {
      switch self {
      case .digits(let digits, let isNegative):
        let low = digits.lowest
        let high = digits.highest
        if let significantDigits {
          return Self.estimate(isNegative ? -low : low, 4, significantDigits)
        }
        return isNegative ? -high ... -low : low...high
      case .long(let year): return Self.estimate(year, nil, significantDigits)
      case .power(let significand, let exponent):
        return Self.estimate(Self.power(significand, exponent) ?? 0, nil, significantDigits)
      case .decade(let number): return number * 10...number * 10 + 9
      case .century(let number): return number * 100...number * 100 + 99
      }
    }

    /// The years that share the first digits with a year.
    private static func estimate(_ year: Int, _ count: Int?, _ significant: Int?) -> ClosedRange<
      Int
    > {
      guard let significant,
        let unit = power(1, max(0, (count ?? digitCount(of: year)) - significant))
      else { return year...year }
      let first = year / unit * unit
      return year < 0 ? first - (unit - 1)...first : first...first + (unit - 1)
    }

    /// Whether the years that share so many first digits with this one fit 64 bits.
    func allowsSignificantDigits(_ significant: Int) -> Bool {
      let year: Int
      switch self {
      case .digits(let digits, _): return !digits.hasUnspecified && (1...4).contains(significant)
      case .decade, .century: return false
      case .long(let number): year = number
      case .power(let significand, let exponent): year = Self.power(significand, exponent) ?? 0
      }
      let count = Self.digitCount(of: year)
      guard (1...count).contains(significant), let unit = Self.power(1, count - significant)
      else { return false }
      return !(year.magnitude / UInt(unit) * UInt(unit)).addingReportingOverflow(UInt(unit - 1))
        .overflow && year.magnitude / UInt(unit) * UInt(unit) + UInt(unit - 1) <= UInt(Int.max)
    }

    private static func digitCount(of year: Int) -> Int { String(year.magnitude).utf8.count }

    /// A number times a power of ten; nil where 64 bits do not hold it.
    static func power(_ number: Int, _ exponent: Int) -> Int? {
      var result = number
      for _ in 0..<min(exponent, 20) {
        let (product, isTooLarge) = result.multipliedReportingOverflow(by: 10)
        if isTooLarge { return nil }
        result = product
      }
      return exponent > 20 ? nil : result
    }

    /// The level of the format that the notation needs; unspecified digits are for the date to judge.
    var level: Int {
      switch self {
      case .digits(_, let isNegative): isNegative ? 1 : 0
      case .century(let number): number < 0 ? 1 : 0
      case .long: 1
      case .power, .decade: 2
      }
    }
  }
}

extension EDTF.Year: CustomStringConvertible {
  /// The year as the format writes it.
  public var description: String {
    switch self {
    case .digits(let digits, let isNegative): (isNegative ? "-" : "") + digits.description
    case .long(let year): "Y\(year)"
    case .power(let significand, let exponent): "Y\(significand)E\(exponent)"
    case .decade(let number): Self.signed(number, 3)
    case .century(let number): Self.signed(number, 2)
    }
  }

  private static func signed(_ number: Int, _ width: Int) -> String {
    (number < 0 ? "-" : "") + padded(Int(number.magnitude), width)
  }
}
