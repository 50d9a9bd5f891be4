/// The days that the digits of a date allow, where it has a month.
struct EDTFCalendar {
  private let year: EDTF.Digits
  private let isNegative: Bool
  private let month: EDTF.Digits
  private let day: EDTF.Digits

  /// Only a year of four digits has months.
  init(_ date: EDTF.Date) {
    let whole = EDTF.Digits(count: 2, packed: 0xFF)
    if case .digits(let digits, let isNegative) = date.year {
      self.year = digits
      self.isNegative = isNegative
    } else {
      year = EDTF.Digits(count: 4, packed: 0)
      isNegative = false
    }
    month = date.month ?? whole
    day = date.day ?? whole
  }

  /// The first and the last of the days; nil where the calendar has none of them.
  var bounds: EDTF.Bounds { (edge(isFirst: true), edge(isFirst: false)) }

  /// Whether the calendar has one of the days.
  var hasDay: Bool { monthAndDay(isFirst: true, isLeap: true) != nil && edge(isFirst: true) != nil }

  private func edge(isFirst: Bool) -> EDTF.Day? {
    // The first year is the highest number where years count backwards.
    let wantsLowest = isFirst != isNegative
    var number = wantsLowest ? year.lowest : year.highest
    if monthAndDay(isFirst: isFirst, isLeap: false) == nil {
      guard let leap = leapYear(lowest: wantsLowest) else { return nil }
      number = leap
    }
    guard let found = monthAndDay(isFirst: isFirst, isLeap: Self.isLeap(number)) else { return nil }
    return EDTF.Day(year: isNegative ? -number : number, month: found.month, day: found.day)
  }

  private func monthAndDay(isFirst: Bool, isLeap: Bool) -> (month: Int, day: Int)? {
    for step in 1...12 {
      let month = isFirst ? step : 13 - step
      guard self.month.allows(month) else { continue }
      let length = CalendarDay.length(ofMonth: month, year: isLeap ? 4 : 1)
      for step in 1...length {
        let day = isFirst ? step : length + 1 - step
        if self.day.allows(day) { return (month, day) }
      }
    }
    return nil
  }

  private static func isLeap(_ year: Int) -> Bool {
    CalendarDay.length(ofMonth: 2, year: year) == 29
  }

  /// The first or last leap year that the digits allow, looked for century by century.
  private func leapYear(lowest: Bool) -> Int? {
    if let number = year.value { return Self.isLeap(number) ? number : nil }
    let packed = year.halves
    let ends = stride(from: 0, to: 100, by: 4).filter(packed.last.allows)
    for step in 0..<100 where !ends.isEmpty {
      let century = lowest ? step : 99 - step
      guard packed.first.allows(century) else { continue }
      for end in lowest ? ends : ends.reversed() where Self.isLeap(century * 100 + end) {
        return century * 100 + end
      }
    }
    return nil
  }
}
