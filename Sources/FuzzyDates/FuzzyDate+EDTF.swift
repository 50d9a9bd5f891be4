extension FuzzyDate {
  /// The date in the Extended Date/Time Format of ISO 8601-2; empty for an undated one.
  ///
  /// A span that is one unit of its own precision is written as that: `2024-05-23`, `2024-05`,
  /// `2024-21` for a spring, `2024-33` for a first quarter, `2024`. Any other is an interval, with
  /// `..` for an open end. `~` marks what is approximate. The bounds that a reader of the format
  /// works out are those of the date.
  public var edtf: String {
    if isUndated { return "" }
    let mark = qualifier == .approximate ? "~" : ""
    if let earliest, let latest, let unit = unit(earliest, latest) { return unit + mark }
    let form = coarsestForm
    let ends = [earliest, latest].map { end in
      end.map { form.text(of: $0) + mark } ?? ".."
    }
    return ends.joined(separator: "/")
  }

  /// The one unit of the calendar that a span is; nil where it is none.
  private func unit(_ first: WallTime, _ last: WallTime) -> String? {
    let day = first.day
    switch precision {
    case .minute: return first == last ? first.description : nil
    case .hour:
      let isHour = first.minuteOfDay % 60 == 0 && last == first.adding(minutes: 59)
      return isHour ? String(first.description.dropLast(3)) : nil
    case .day:
      let isDay = first == .start(of: day) && last == .end(of: day)
      return isDay ? day.description : nil
    case .month: return isMonths(1, first, last) ? IntervalForm.month.text(of: first) : nil
    case .season:
      guard day.month % 3 == 0, day.month < 12, isMonths(3, first, last) else { return nil }
      return "\(padded(day.year, 4))-\(20 + day.month / 3)"
    case .quarter:
      guard day.month % 3 == 1, isMonths(3, first, last) else { return nil }
      return "\(padded(day.year, 4))-\(33 + day.month / 3)"
    case .year: return day.month == 1 && isMonths(12, first, last) ? padded(day.year, 4) : nil
    case .week, .term, .unknown: return nil
    }
  }

  private func isMonths(_ count: Int, _ first: WallTime, _ last: WallTime) -> Bool {
    first == .start(of: first.day) && first.day.day == 1
      && last == .end(of: first.day.adding(months: count).adding(days: -1))
  }

  /// The coarsest form that says neither more nor less than both ends and the precision do.
  private var coarsestForm: IntervalForm {
    let next = latest?.adding(minutes: 1)
    let edges = [earliest, next].compactMap { $0 }
    guard precision != .minute, precision != .hour, edges.allSatisfy({ $0.minuteOfDay == 0 })
    else { return .minute }
    guard precision.rank >= DatePrecision.month.rank, precision != .unknown,
      edges.allSatisfy({ $0.day.day == 1 })
    else { return .day }
    return precision == .year && edges.allSatisfy { $0.day.month == 1 } ? .year : .month
  }
}

/// How the ends of an interval are written.
private enum IntervalForm {
  case minute, day, month, year

  func text(of moment: WallTime) -> String {
    switch self {
    case .minute: moment.description
    case .day: moment.day.description
    case .month: "\(padded(moment.day.year, 4))-\(padded(moment.day.month, 2))"
    case .year: padded(moment.day.year, 4)
    }
  }
}
