extension EDTF {
  /// A day, a month, another part of a year, or a year; each part may be qualified, and any digit of it
  /// may be unspecified.
  public struct Date: Hashable, Sendable {
    /// The year.
    public let year: Year
    /// How many digits of the year are more than an estimate, as in `1950S2`; nil for all.
    public let significantDigits: Int?
    /// The month, or the number of another part of the year; nil for a whole year.
    public let month: Digits?
    /// The day of the month; nil where no day is named.
    public let day: Digits?
    /// What is said of the year's exactness.
    public let yearQualifier: Qualifier
    /// What is said of the month's exactness.
    public let monthQualifier: Qualifier
    /// What is said of the day's exactness.
    public let dayQualifier: Qualifier

    /// The season, quarter or other part of the year that stands in place of a month; nil for none.
    public var grouping: Grouping? { month?.value.flatMap(Grouping.init) }

    /// What is said of the exactness of any of its parts.
    public var qualifier: Qualifier { yearQualifier.union(monthQualifier).union(dayQualifier) }

    /// Whether one mark says the same of all its parts, or none says anything.
    var isQualifiedAlike: Bool {
      (month == nil || monthQualifier == yearQualifier)
        && (day == nil || dayQualifier == yearQualifier)
    }

    /// How many parts it has, by which dates are alike in precision.
    var partCount: Int { day != nil ? 3 : month != nil ? 2 : 1 }

    /// The level of the format that the date needs.
    var level: Int {
      if significantDigits != nil || !isQualifiedAlike { return 2 }
      if let grouping, grouping.rawValue > Grouping.winter.rawValue { return 2 }
      var level = max(year.level, grouping == nil && qualifier.isEmpty ? 0 : 1)
      if let unspecified = levelOfUnspecified { level = max(level, unspecified) }
      return level
    }

    /// Level 1 has unspecified digits at the right alone: up to two of a year, or whole parts.
    private var levelOfUnspecified: Int? {
      var yearHas = false
      if case .digits(let digits, _) = year, digits.hasUnspecified {
        guard month == nil, let right = digits.unspecifiedAtRight, right <= 2 else { return 2 }
        yearHas = true
      }
      let monthHas = month?.hasUnspecified ?? false
      let dayHas = day?.hasUnspecified ?? false
      guard yearHas || monthHas || dayHas else { return nil }
      if monthHas, month?.isWhollyUnspecified == false { return 2 }
      if dayHas, day?.isWhollyUnspecified == false { return 2 }
      return monthHas && day != nil && !dayHas ? 2 : 1
    }
  }
}

extension EDTF.Date: CustomStringConvertible {
  /// The date as the format writes it; marks stand after what they are said of where one is enough for
  /// all parts up to there, and before each part otherwise.
  public var description: String {
    let stem = year.description + (significantDigits.map { "S\($0)" } ?? "")
    guard let month else { return stem + yearQualifier.description }
    guard let day else {
      if isQualifiedAlike { return "\(stem)-\(month)\(monthQualifier)" }
      if monthQualifier.isEmpty { return "\(stem)\(yearQualifier)-\(month)" }
      return "\(yearQualifier)\(stem)-\(monthQualifier)\(month)"
    }
    if isQualifiedAlike { return "\(stem)-\(month)-\(day)\(dayQualifier)" }
    if dayQualifier.isEmpty, monthQualifier == yearQualifier {
      return "\(stem)-\(month)\(monthQualifier)-\(day)"
    }
    if dayQualifier.isEmpty, monthQualifier.isEmpty {
      return "\(stem)\(yearQualifier)-\(month)-\(day)"
    }
    return "\(yearQualifier)\(stem)-\(monthQualifier)\(month)-\(dayQualifier)\(day)"
  }
}
