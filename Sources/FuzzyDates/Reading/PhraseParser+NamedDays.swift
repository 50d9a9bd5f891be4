extension PhraseParser {
  /// Reads `Easter Monday 2019`, `Christmas Eve 2023`, `New Year 2024`, `August bank holiday 2023`.
  mutating func namedDay() -> Bool {
    guard phrase.calendar == nil, let (feast, length) = feast(), !isSchoolHoliday(length) else {
      return false
    }
    at += length
    if word(0) == .unit(.day) { at += 1 }
    phrase.calendar = .feast(feast, year: yearAfterName())
    return true
  }

  private func feast() -> (Feast, length: Int)? {
    switch (word(0), word(1)) {
    case (.good, .weekday(5)): return (.goodFriday, 2)
    case (.feast(.christmas), .eve): return (.christmasEve, 2)
    case (.feast(.christmas), .unit(.day)): return (.christmasDay, 2)
    case (.feast(.easter), .weekday(6)): return (.easterSaturday, 2)
    case (.feast(.easter), .weekday(7)), (.feast(.easter), .unit(.day)): return (.easterSunday, 2)
    case (.feast(.easter), .weekday(1)): return (.easterMonday, 2)
    case (.feast(.easter), .weekday): return nil
    case (.feast(.easter), .weekend): return (.easter, 2)
    case (.feast(.bonfireNight), .dayPart(.night)): return (.bonfireNight, 2)
    case (.feast(.bonfireNight), _): return nil
    case (.feast(.whitsun), .weekday(7)): return (.whitsun, 2)
    case (.feast(.whitsun), _): return nil
    case (.feast(let feast), .weekday): return (feast, 2)
    case (.feast(let feast), _): return (feast, 1)
    case (.newYear, .year), (.newYear, .unit(.year)):
      if word(2) == .eve { return (.newYearsEve, 3) }
      return word(2) == .unit(.day) ? (.newYearsDay, 3) : (.newYear, 2)
    default: return bankHoliday()
    }
  }

  /// `early May bank holiday`; `May bank holiday` could be either of two.
  private func bankHoliday() -> (Feast, length: Int)? {
    func ends(_ offset: Int) -> Bool { word(offset) == .bank && word(offset + 1) == .holiday }
    switch (word(0), word(1)) {
    case (.early, .month(5)) where ends(2): return (.earlyMayHoliday, 4)
    case (.month(5), .unit(.day)) where ends(2): return (.earlyMayHoliday, 4)
    case (.late, .month(5)) where ends(2): return (.springHoliday, 4)
    case (.season(.spring), .bank) where ends(1): return (.springHoliday, 3)
    case (.month(8), .bank) where ends(1), (.season(.summer), .bank) where ends(1):
      return (.augustHoliday, 3)
    default: return nil
    }
  }

  private func isSchoolHoliday(_ length: Int) -> Bool {
    length == 1 && word(1) == .holiday
  }
}
