extension EDTFParser {
  /// Reads a year, a month, another part of a year or a day.
  ///
  /// - Throws: What is wrong with it.
  mutating func date() throws(EDTF.Problem) -> EDTF.Date {
    var ofYear = qualifier()
    let year = try year()
    let significantDigits = try significantDigits(of: year)
    ofYear.formUnion(qualifier())
    var month: EDTF.Digits?
    var day: EDTF.Digits?
    var ofMonth: EDTF.Qualifier = []
    var ofDay: EDTF.Qualifier = []
    if takes("-") {
      guard case .digits = year, significantDigits == nil else { throw .year }
      ofMonth = qualifier()
      month = try part(.month)
      // A mark after a part is said of that part and of all before it.
      let afterMonth = qualifier()
      ofMonth.formUnion(afterMonth)
      ofYear.formUnion(afterMonth)
      if takes("-") {
        ofDay = qualifier()
        day = try part(.day)
        let afterDay = qualifier()
        ofDay.formUnion(afterDay)
        ofMonth.formUnion(afterDay)
        ofYear.formUnion(afterDay)
      }
    }
    let date = EDTF.Date(
      year: year, significantDigits: significantDigits, month: month, day: day,
      yearQualifier: ofYear, monthQualifier: ofMonth, dayQualifier: ofDay)
    try check(date)
    return date
  }

  private mutating func part(_ problem: EDTF.Problem) throws(EDTF.Problem) -> EDTF.Digits {
    let digits = digits()
    guard digits.count == 2 else { throw problem }
    return digits
  }

  /// Refuses what the calendar has not.
  private func check(_ date: EDTF.Date) throws(EDTF.Problem) {
    guard let month = date.month else { return }
    if date.grouping != nil {
      guard date.day == nil else { throw .day }
      return
    }
    guard (1...12).contains(where: month.allows) else { throw .month }
    guard date.day == nil || EDTFCalendar(date).hasDay else { throw .day }
  }

  private mutating func year() throws(EDTF.Problem) -> EDTF.Year {
    if takes("Y") { return try longYear() }
    let isNegative = takes("-")
    let digits = digits()
    switch digits.count {
    case 4:
      guard !isNegative || digits.value != 0 else { throw .year }
      return .digits(digits, isNegative: isNegative)
    case 2, 3:
      guard let value = digits.value, !isNegative || value != 0 else { throw .year }
      let number = isNegative ? -value : value
      return digits.count == 3 ? .decade(number) : .century(number)
    default: throw .year
    }
  }

  private mutating func longYear() throws(EDTF.Problem) -> EDTF.Year {
    let isNegative = takes("-")
    guard let (value, digits) = try number() else { throw .year }
    let number = isNegative ? -value : value
    if takes("E") {
      guard let exponent = try self.number()?.value else { throw .year }
      guard EDTF.Year.power(number, exponent) != nil else { throw .yearTooLarge }
      return .power(significand: number, exponent: exponent)
    }
    guard digits > 4 else { throw .year }
    return .long(number)
  }

  private mutating func significantDigits(of year: EDTF.Year) throws(EDTF.Problem) -> Int? {
    guard takes("S") else { return nil }
    guard let count = try number()?.value, year.allowsSignificantDigits(count)
    else { throw .significantDigits }
    return count
  }
}
