/// A short cut for the forms in which nearly every date arrives: figures for a day, and perhaps a
/// time, as in `23/05/2024`, `7.11.23`, `2024-05-23` and `19/09/2023 14:10`.
///
/// It answers only where the longer way would give the same answer without any problem; the tests
/// compare the two.
struct CommonDateForms {
  let order: DayMonthOrder
  let years: TwoDigitYears

  /// What the bytes allow; nil for every other form.
  func read(_ bytes: UnsafeBufferPointer<UInt8>) -> DateAnswer? {
    guard bytes.count <= 19 else { return nil }
    var at = 0
    guard let first = figure(bytes, &at), at < bytes.count else { return nil }
    let mark = bytes[at]
    guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".") || mark == UInt8(ascii: "-")
    else { return nil }
    at += 1
    guard let second = figure(bytes, &at), second.digits <= 2, at < bytes.count, bytes[at] == mark
    else { return nil }
    at += 1
    guard let third = figure(bytes, &at) else { return nil }
    guard let day = day(first, second, third) else { return nil }
    let start = WallTime.start(of: day)
    if at == bytes.count { return .exact(start, .end(of: day), .day) }
    guard bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "T") else { return nil }
    at += 1
    guard let minute = minute(bytes, &at), at == bytes.count else { return nil }
    let moment = start.adding(minutes: minute)
    // Clocks change on a Sunday of March or October.
    if day.month == 3 || day.month == 10, LondonClock.occurrence(of: moment) != .once { return nil }
    return .exact(moment, moment, .minute)
  }

  private typealias Figure = (value: Int, digits: Int)

  private func figure(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Figure? {
    let start = at
    var value = 0
    while at < bytes.count, bytes[at] &- 0x30 <= 9 {
      value = value * 10 + Int(bytes[at] &- 0x30)
      at += 1
      if at - start > 4 { return nil }
    }
    return at == start ? nil : (value, at - start)
  }

  private func day(_ first: Figure, _ second: Figure, _ third: Figure) -> CalendarDay? {
    if first.digits == 4, third.digits <= 2 {
      guard WrittenYear.range.contains(first.value) else { return nil }
      return CalendarDay(year: first.value, month: second.value, day: third.value)
    }
    guard first.digits <= 2 else { return nil }
    var year = third.value
    switch third.digits {
    case 4: guard WrittenYear.range.contains(year) else { return nil }
    case 2:
      let full = years.full(year)
      if full.isAssumed { return nil }
      year = full.year
    default: return nil
    }
    let isDayFirst = order == .dayMonth
    return CalendarDay(
      year: year, month: isDayFirst ? second.value : first.value,
      day: isDayFirst ? first.value : second.value)
  }

  private func minute(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Int? {
    guard let hour = figure(bytes, &at), hour.digits <= 2, hour.value <= 23, at < bytes.count,
      bytes[at] == UInt8(ascii: ":") || bytes[at] == UInt8(ascii: ".")
    else { return nil }
    at += 1
    guard let minute = figure(bytes, &at), minute.digits == 2, minute.value <= 59
    else { return nil }
    return hour.value * 60 + minute.value
  }
}
