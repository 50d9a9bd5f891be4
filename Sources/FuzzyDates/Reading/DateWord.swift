/// What a word means in a date.
enum DateWord: Hashable, Sendable {
  case month(Int)
  /// 1 for Monday to 7 for Sunday.
  case weekday(Int)
  case season(Season)
  /// `first` to `fourth`.
  case ordinal(Int)
  /// `st`, `nd`, `rd`, `th`.
  case ordinalEnding
  /// The `s` of `1990s`.
  case decadeEnding
  case term, quarter, quarterLetter, half, year, schoolYear, financialYear
  case week, weekLetter, weekCommencing, weekEnding, starting, ending, last
  case early, middle, late
  case approximate
  case before, by, until, after, since, onwards, no, earlier, later, than, prior, up
  case from, between, to, and, or
  case morningHalf, afternoonHalf, hours, hourLetter, timeLetter
  case dayPart(DayPart)
  /// Minutes ahead of Greenwich.
  case zone(Int)
  /// A word that adds nothing, such as `on`.
  case filler
  /// `date`, `day` or `time`, which what follows may deny, as in `May 2024, date not known`.
  case noun
  /// The day of writing, as in `2016 to present`, which nobody has told us.
  case present
  /// Letters in the place of a figure, as in `xx/06/2019`.
  case placeholder
  /// A word that says that there is no date.
  case absent
  /// A word that says so with `no` or `not` beside it.
  case given
  case sent, received
}

/// A season of the year; also names a school term.
enum Season: Int, Hashable, Sendable {
  case spring, summer, autumn, winter
}

/// A part of the day that people name.
enum DayPart: Hashable, Sendable {
  case morning, afternoon, evening, night, earlyHours, beforeNoon, afterNoon, lunchtime, noon
  case midnight
}
