/// What a word means in a date.
enum DateWord: Hashable, Sendable {
  case month(Int)
  /// 1 for Monday to 7 for Sunday.
  case weekday(Int)
  case season(Season)
  /// `first` to `thirtieth`.
  case ordinal(Int)
  /// `one` to `twenty`, the tens up to `ninety`, and `a`.
  case count(Int)
  case thousand, zero
  /// A number that nobody counted, such as `few`, from the least to the most.
  case several(Int, Int)
  /// `st`, `nd`, `rd`, `th`.
  case ordinalEnding
  /// The `s` of `1990s`.
  case decadeEnding
  /// The `h` or `half` of a half year, and half of anything.
  case half
  case term, halfTerm, quarter, quarterLetter, year, schoolYear, financialYear
  case week, weekend, weekLetter, weekCommencing, weekEnding, starting, ending, last
  /// A unit in which time is counted, which names no part of the calendar by itself.
  case unit(TimeUnit)
  case early, middle, late
  case approximate
  case before, by, until, after, since, onwards, no, earlier, later, than, prior, up
  case from, between, to, and, or, be
  case morningHalf, afternoonHalf, hours, hourLetter, timeLetter
  case dayPart(DayPart)
  /// Minutes ahead of Greenwich, as people name the zone.
  case zone(Int)
  /// A zone that only programs name.
  case programZone
  /// A word that adds nothing, such as `on`.
  case filler
  /// `the`, which adds nothing but where a day is counted from another.
  case the
  /// `date` or `time`, which what follows may deny, as in `May 2024, date not known`.
  case noun
  /// The day of writing, as in `2016 to present`, which nobody has told us.
  case present
  /// Letters in the place of a figure, as in `xx/06/2019`.
  case placeholder
  /// A word that says that there is no date.
  case absent
  /// A word that says so with `no` or `not` beside it.
  case given
  /// `recorded`, which is such a word but can also be a label.
  case recorded
  /// A word that says that a date is still to be settled: alone, that there is none.
  case unconfirmed
  case sent, received
  /// What tells that a date is one of writing, such as `updated`.
  case written
  /// A festival or another day that has a name.
  case feast(Feast)
  /// A word of such a name: the `Good` of `Good Friday`.
  case good, newYear, eve, bank, holiday
  /// A word that ties a date to the one before it.
  case same, next, following, previous, that, this, within
  case today, yesterday, tomorrow, ago, now, afterwards, ditto, above
  case aged, old, birth
}

/// A season of the year; also names a school term.
enum Season: Int, Hashable, Sendable {
  case spring, summer, autumn, winter
}

/// A unit in which people count time.
enum TimeUnit: Hashable, Sendable {
  case minute, hour, day, week, fortnight, month, year
}

/// A part of the day that people name.
enum DayPart: Hashable, Sendable {
  case morning, afternoon, evening, night, earlyHours, beforeNoon, afterNoon, lunchtime, noon
  case midnight
}
