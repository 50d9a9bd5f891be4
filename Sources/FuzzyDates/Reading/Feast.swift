/// A day, or a few, that people call by name.
enum Feast: Hashable, Sendable {
  case christmas, christmasEve, christmasDay, boxingDay, newYear, newYearsEve, newYearsDay
  case easter, goodFriday, easterSaturday, easterSunday, easterMonday
  case shroveTuesday, ashWednesday, palmSunday, maundyThursday, motheringSunday, whitsun
  case fathersDay, remembranceSunday, halloween, bonfireNight, valentinesDay
  case earlyMayHoliday, springHoliday, augustHoliday
}

/// A holiday of schools.
enum SchoolHoliday: Hashable, Sendable {
  case octoberHalfTerm, februaryHalfTerm, mayHalfTerm, christmas, easter, summer
}
