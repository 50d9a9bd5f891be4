extension EDTFParser {
  /// Reads the time that follows the `T` of a moment.
  ///
  /// - Parameter date: The day before it.
  /// - Throws: What is wrong with it, or with the day.
  mutating func moment(on date: EDTF.Date) throws(EDTF.Problem) -> EDTF.Moment {
    guard date.qualifier.isEmpty, date.day?.value != nil, date.month?.value != nil,
      case .digits(let year, _) = date.year, !year.hasUnspecified
    else { throw .time }
    let hour = try clockPart(upTo: 24)
    var minute: Int?
    var second: Int?
    var fraction = ""
    if takes(":") {
      minute = try clockPart(upTo: 59)
      if takes(":") {
        second = try clockPart(upTo: 59)
        if takes(".") || takes(",") {
          fraction = self.fraction()
          guard (1...9).contains(fraction.utf8.count) else { throw .time }
        }
      }
    }
    if hour == 24 {
      guard (minute ?? 0) == 0, (second ?? 0) == 0, fraction.utf8.allSatisfy({ $0 == 0x30 })
      else { throw .time }
    }
    return EDTF.Moment(
      date: date, hour: hour, minute: minute, second: second, fraction: fraction, zone: try zone(),
      qualifier: qualifier())
  }

  private mutating func clockPart(upTo last: Int) throws(EDTF.Problem) -> Int {
    let digits = digits()
    guard digits.count == 2, let value = digits.value, value <= last else { throw .time }
    return value
  }

  private mutating func zone() throws(EDTF.Problem) -> EDTF.Moment.Zone? {
    if takes("Z") { return .universal }
    let isBehind = takes("-")
    guard isBehind || takes("+") else { return nil }
    do throws(EDTF.Problem) {
      let hours = try clockPart(upTo: 14)
      let minutes = takes(":") ? try clockPart(upTo: 59) : 0
      let offset = hours * 60 + minutes
      // Nothing is behind by nought (ISO 8601-1).
      guard offset <= 14 * 60, !isBehind || offset != 0 else { throw .zone }
      return .offset(minutes: isBehind ? -offset : offset)
    } catch {
      throw .zone
    }
  }
}
