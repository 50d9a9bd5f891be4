/// What words say of a date by counting from another.
struct RelativePhrase: Equatable {
  /// What they count from.
  var base: RelativeBase
  /// How they count.
  var step: RelativeStep
  /// A time of day beside it.
  var clock: ClockWords?
  var isApproximate = false
}

/// What words count from.
enum RelativeBase: Equatable {
  case previous, writing, birth
}

/// How words count from a date.
enum RelativeStep: Equatable {
  /// The whole of the day, week, month or year that the date lies in.
  case same(TimeUnit)
  /// The same, but not before the date itself.
  case laterIn(TimeUnit)
  /// The day, week, month or year so many further on.
  case neighbour(TimeUnit, Int)
  /// An amount of time further on, or back, from so many days after the date.
  case shift([TimeAmount], isBack: Bool, from: Int = 0)
  /// Up to an amount of time further on.
  case within([TimeAmount])
  /// The first such day of the week after the date, or before it; `next Monday` may be the one after.
  case weekday(Int, isBack: Bool, isLoose: Bool)
  /// A day of the week in the week so many further on.
  case weekdayInWeek(Int, Int)
  /// The last such day of the week up to the date.
  case latestWeekday(Int)
  /// The last such day of any month up to the date; it must be the day of the week, if named.
  case latestDay(Int, weekday: Int?)
  /// The last time that a phrase without a year came true up to the date.
  case latestYear(DatePhrase)
  /// A day of the month so many further on, by its number or by its place among such days of the week.
  case dayInMonth(Int?, weekday: Int?, months: Int)
  /// Any time after the date, or before it.
  case open(isBack: Bool)
  /// The date as it stands.
  case ditto
  /// An age.
  case age([TimeAmount])
}

/// A number of units of time, from the least to the most.
struct TimeAmount: Equatable {
  var least: Int
  var most: Int
  var unit: TimeUnit
}
