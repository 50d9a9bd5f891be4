/// Finds the days that feasts and bank holidays of England fall on.
///
/// Easter is worked out by the Gregorian computus, as the Church of England keeps it. Bank holidays are
/// those of the Banking and Financial Dealings Act 1971 with the days that were moved by proclamation.
enum FeastBounds {
  /// The first and the last day; nil where the year lies outside the calendar.
  static func days(of feast: Feast, in year: Int) -> (first: CalendarDay, last: CalendarDay)? {
    switch feast {
    case .christmas: between(year, 12, 24, and: 26)
    case .newYear:
      one(year, 1, 1).map { ($0.first.adding(days: -1), $0.last.adding(days: 1)) }
    case .christmasEve: one(year, 12, 24)
    case .christmasDay: one(year, 12, 25)
    case .boxingDay: one(year, 12, 26)
    case .newYearsEve: one(year, 12, 31)
    case .newYearsDay: one(year, 1, 1)
    case .halloween: one(year, 10, 31)
    case .bonfireNight: one(year, 11, 5)
    case .valentinesDay: one(year, 2, 14)
    case .easter: easter(year, -2, 1)
    case .goodFriday: easter(year, -2)
    case .easterSaturday: easter(year, -1)
    case .easterSunday: easter(year, 0)
    case .easterMonday: easter(year, 1)
    case .shroveTuesday: easter(year, -47)
    case .ashWednesday: easter(year, -46)
    case .motheringSunday: easter(year, -21)
    case .palmSunday: easter(year, -7)
    case .maundyThursday: easter(year, -3)
    case .whitsun: easter(year, 49)
    case .fathersDay: weekday(7, from: 15, year, 6)
    case .remembranceSunday: weekday(7, from: 8, year, 11)
    case .earlyMayHoliday:
      year == 1995 || year == 2020 ? one(year, 5, 8) : weekday(1, from: 1, year, 5)
    case .springHoliday: springHoliday(year)
    case .augustHoliday: weekday(1, from: 25, year, 8)
    }
  }

  /// Whether a feast is one day and no more, so that its bounds hold by more than convention.
  static func isOneDay(_ feast: Feast) -> Bool {
    switch feast {
    case .christmas, .newYear, .easter: false
    default: true
    }
  }

  /// Easter Sunday (the algorithm of Meeus, Jones and Butcher).
  static func easterSunday(_ year: Int) -> CalendarDay? {
    let century = year / 100
    let golden = year % 19
    let epact = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30
    let moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11))
    let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7
    let offset = moon - weekday
    let month = 3 + (offset + 40) / 44
    return CalendarDay(year: year, month: month, day: offset + 28 - 31 * (month / 4))
  }

  private static func springHoliday(_ year: Int) -> (first: CalendarDay, last: CalendarDay)? {
    switch year {
    case 2002, 2012: one(year, 6, 4)
    case 2022: one(year, 6, 2)
    default: weekday(1, from: 25, year, 5)
    }
  }

  private static func one(
    _ year: Int, _ month: Int, _ day: Int
  ) -> (first: CalendarDay, last: CalendarDay)? { between(year, month, day, and: day) }

  private static func between(
    _ year: Int, _ month: Int, _ first: Int, and last: Int
  ) -> (first: CalendarDay, last: CalendarDay)? {
    guard let first = CalendarDay(year: year, month: month, day: first),
      let last = CalendarDay(year: year, month: month, day: last)
    else { return nil }
    return (first, last)
  }

  private static func easter(
    _ year: Int, _ first: Int, _ last: Int? = nil
  ) -> (first: CalendarDay, last: CalendarDay)? {
    easterSunday(year).map { ($0.adding(days: first), $0.adding(days: last ?? first)) }
  }

  /// The first such day of the week on or after a day.
  private static func weekday(
    _ weekday: Int, from day: Int, _ year: Int, _ month: Int
  ) -> (first: CalendarDay, last: CalendarDay)? {
    guard let start = CalendarDay(year: year, month: month, day: day) else { return nil }
    let found = start.adding(days: (weekday - start.weekday + 7) % 7)
    return (found, found)
  }
}
