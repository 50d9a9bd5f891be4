extension FuzzyDate {
  /// Creates the date that an expression of the Extended Date/Time Format amounts to, as far as a date
  /// can say it, and never more exactly than the expression does.
  ///
  /// What is uncertain or approximate becomes approximate. A bound outside the years 1 to 9999 is left
  /// out, and a year of which no digit is known gives no date. Of several dates the bounds take in all.
  /// A time keeps its clock, whatever its zone.
  ///
  /// - Parameters:
  ///   - expression: The expression.
  ///   - originalText: The words as they were written; nil for the expression's canonical form.
  public init(_ expression: EDTF, originalText: String? = nil) {
    let ends = expression.form.ends
    let qualifier: DateQualifier =
      switch (ends.earliest, ends.latest) {
      case (nil, nil): .exact
      case _ where !expression.qualifier.isEmpty: .approximate
      case (nil, _): .before
      case (_, nil): .after
      default: ends.isOneUnit ? .exact : .between
      }
    let isUndated = ends.earliest == nil && ends.latest == nil
    self.init(
      originalText: originalText ?? expression.description, earliest: ends.earliest,
      latest: ends.latest, precision: isUndated ? .unknown : ends.precision, qualifier: qualifier)
  }
}

/// What a date can take over from a part of an expression.
private struct DatedEnds {
  var earliest: WallTime?
  var latest: WallTime?
  var precision: DatePrecision
  /// Whether the bounds are those of one day, month or the like.
  var isOneUnit = false

  /// What an open or unknown end gives.
  static let none = DatedEnds(precision: .minute)

  /// From the start of one to the end of another, no more exact than the less exact of them.
  static func from(_ start: DatedEnds, to end: DatedEnds) -> DatedEnds {
    let coarser = start.precision.rank < end.precision.rank ? end.precision : start.precision
    return DatedEnds(earliest: start.earliest, latest: end.latest, precision: coarser)
  }
}

extension EDTF.Form {
  fileprivate var ends: DatedEnds {
    switch self {
    case .date(let date): return date.ends
    case .moment(let moment): return moment.ends
    case .interval(let interval):
      var ends = DatedEnds.from(interval.start.ends, to: interval.end.ends)
      if let first = ends.earliest, let last = ends.latest, last < first {
        // The clocks of two zones, or a midnight at the end of a day: only the days are sure.
        ends.earliest = .start(of: last.day)
        ends.latest = .end(of: first.day)
        ends.precision = .day
      }
      return ends
    case .members(let members): return members.ends
    }
  }
}

extension EDTF.Interval.End {
  fileprivate var ends: DatedEnds {
    switch self {
    case .date(let date): date.ends
    case .moment(let moment): moment.ends
    case .open, .unknown: .none
    }
  }
}

extension EDTF.Members {
  fileprivate var ends: DatedEnds {
    let dates = items.flatMap(\.dates)
    let bounds = bounds(seasons: .meteorological)
    var ends = dates.map(\.ends).reduce(.none) { DatedEnds.from($0, to: $1) }
    ends.earliest = bounds.earliest?.calendarDay.map(WallTime.start)
    ends.latest = bounds.latest?.calendarDay.map(WallTime.end)
    ends.isOneUnit = dates.count == 1 && dates.allSatisfy { $0.ends.isOneUnit }
    return ends
  }
}

extension EDTF.Date {
  fileprivate var ends: DatedEnds {
    if case .digits(let digits, _) = year, digits.isWhollyUnspecified {
      return DatedEnds(precision: .year)
    }
    let bounds = bounds()
    let told = told
    return DatedEnds(
      earliest: bounds.earliest?.calendarDay.map(WallTime.start),
      latest: bounds.latest?.calendarDay.map(WallTime.end), precision: told.precision,
      isOneUnit: told.isOneUnit)
  }

  /// How finely the date tells the time, and whether it tells one such unit of it.
  private var told: (precision: DatePrecision, isOneUnit: Bool) {
    guard case .digits(let digits, _) = year else { return (.year, false) }
    let isOneYear = !digits.hasUnspecified && significantDigits == nil
    if let grouping {
      switch grouping {
      case .firstQuarter, .secondQuarter, .thirdQuarter, .fourthQuarter:
        return (.quarter, isOneYear)
      case .firstQuadrimester, .secondQuadrimester, .thirdQuadrimester, .firstHalf, .secondHalf:
        return (.year, isOneYear)
      default: return (.season, isOneYear)
      }
    }
    // A part of which nothing is known tells nothing, unless a finer one is told.
    let day = day.flatMap { $0.isWhollyUnspecified ? nil : $0 }
    if let day {
      return (.day, isOneYear && !day.hasUnspecified && month?.hasUnspecified == false)
    }
    guard let month, !month.isWhollyUnspecified else { return (.year, isOneYear) }
    return (.month, isOneYear && !month.hasUnspecified)
  }
}

extension EDTF.Moment {
  fileprivate var ends: DatedEnds {
    guard let day = date.bounds().earliest?.calendarDay else {
      return .none
    }
    let start = WallTime.start(of: day)
    let first = start.adding(minutes: hour * 60 + (minute ?? 0))
    return DatedEnds(
      earliest: first, latest: minute == nil ? first.adding(minutes: 59) : first,
      precision: minute == nil ? .hour : .minute, isOneUnit: true)
  }
}
