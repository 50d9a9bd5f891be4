extension EDTF {
  /// The first and the last day that something allows; nil where an end is open or unknown.
  public typealias Bounds = (earliest: Day?, latest: Day?)

  /// The first day that the expression allows; nil where it has no beginning, or an unknown one.
  ///
  /// Qualifiers leave it where it is. It is the day that the expression names, whatever zone a time is
  /// in, and winters count as ``SeasonReckoning/meteorological`` ones.
  public var earliest: Day? { bounds().earliest }

  /// The last day that the expression allows; nil where it has no end, or an unknown one.
  public var latest: Day? { bounds().latest }

  /// Both bounds of the expression.
  ///
  /// - Parameter seasons: Which months its seasons are.
  public func bounds(seasons: SeasonReckoning = .meteorological) -> Bounds {
    switch form {
    case .date(let date): return date.bounds(seasons: seasons)
    case .moment(let moment): return moment.date.bounds(seasons: seasons)
    case .interval(let interval):
      return (
        interval.start.bounds(seasons: seasons).earliest,
        interval.end.bounds(seasons: seasons).latest
      )
    case .members(let members): return members.bounds(seasons: seasons)
    }
  }
}

extension EDTF.Date {
  /// The first and the last day that the date allows.
  ///
  /// - Parameter seasons: Which months its season is, if it is one.
  public func bounds(seasons: EDTF.SeasonReckoning = .meteorological) -> EDTF.Bounds {
    if let grouping {
      let months = grouping.months(seasons)
      let years = year.span(significantDigits: nil)
      return (
        EDTF.Day(firstOf: months.first, in: years.lowerBound),
        EDTF.Day(lastOf: months.last, in: years.upperBound)
      )
    }
    guard month != nil else {
      let years = year.span(significantDigits: significantDigits)
      return (
        EDTF.Day(firstOf: 1, in: years.lowerBound), EDTF.Day(lastOf: 12, in: years.upperBound)
      )
    }
    return EDTFCalendar(self).bounds
  }
}

extension EDTF.Interval.End {
  func bounds(seasons: EDTF.SeasonReckoning) -> EDTF.Bounds {
    switch self {
    case .date(let date): date.bounds(seasons: seasons)
    case .moment(let moment): moment.date.bounds(seasons: seasons)
    case .open, .unknown: (nil, nil)
    }
  }
}

extension EDTF.Members {
  func bounds(seasons: EDTF.SeasonReckoning) -> EDTF.Bounds {
    var earliest: EDTF.Day?
    var latest: EDTF.Day?
    var startsOpen = false
    var endsOpen = false
    for item in items {
      if case .onOrBefore = item { startsOpen = true }
      if case .onOrAfter = item { endsOpen = true }
      for date in item.dates {
        let bounds = date.bounds(seasons: seasons)
        if let day = bounds.earliest { earliest = min(earliest ?? day, day) }
        if let day = bounds.latest { latest = max(latest ?? day, day) }
      }
    }
    return (startsOpen ? nil : earliest, endsOpen ? nil : latest)
  }
}
