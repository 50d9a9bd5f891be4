/// What one date says, or one side of a range, before anything is worked out.
struct DatePhrase: Equatable {
  var calendar: CalendarWords?
  var clock: ClockWords?
  var weekday: Int?
  var part: PartOfTime?
  var week: WeekWords?
  var bound: BoundWord?
  var opening: OpeningWord?
  var label: LabelWord?
  var isApproximate = false
  /// Whether day and month are both figures, so that their order could be mistaken.
  var isInFigures = false
  /// Whether the century of a two-digit year was assumed.
  var isCenturyAssumed = false
  /// Whether the words say that the date is one of writing.
  var isOfRecord = false

  /// Whether nothing has been said yet that a bound or an opening could not stand before.
  var isBare: Bool {
    calendar == nil && clock == nil && weekday == nil && part == nil && week == nil && bound == nil
      && opening == nil
  }
}

/// The part of the calendar that words name; a day may lack its month and year in a range.
enum CalendarWords: Equatable {
  case day(Int, month: Int?, year: Int?)
  case month(Int, year: Int?)
  case year(Int)
  /// From the first to the second.
  case years(Int, Int)
  /// From September.
  case schoolYear(Int)
  /// From April.
  case financialYear(Int)
  /// `2023/24`, which can be either of the two.
  case splitYear(Int)
  case quarter(Int, year: Int?)
  case financialQuarter(Int, Int)
  case season(Season, year: NamedYear?)
  case term(Season, year: NamedYear?)
  /// The week of ISO 8601, and a day of it.
  case isoWeek(Int, Int, weekday: Int?)
  case feast(Feast, year: Int?)
  case holiday(SchoolHoliday, year: NamedYear?)
  case halfOfTerm(Season, isSecond: Bool, year: NamedYear?)
  /// A day of the week, or any day for nil, counted from the beginning of a month, or the last for nil.
  case dayOfMonth(Int?, weekday: Int?, month: Int, year: Int?)
}

/// A year, or two on end as in `2023/24`, by its first.
struct NamedYear: Equatable {
  var year: Int
  var isSplit: Bool
}

/// A time of day as it was written.
enum ClockWords: Equatable {
  case time(hour: Int, minute: Int?, half: HalfOfDay?, zone: WrittenZone?)
  case part(DayPart)
}

/// A time zone as it was written.
struct WrittenZone: Equatable {
  var minutesAhead: Int
  /// Whether it stands in the form of ISO 8601, which programs write; what people write is kept as the
  /// clock on their wall.
  var isISO: Bool
}

/// Which twelve hours an hour is counted in.
enum HalfOfDay: Equatable {
  case morning, afternoon, wholeDay
}

/// A stretch of a longer time.
enum PartOfTime: Equatable {
  case early, middle, late, firstHalf, secondHalf
  /// The first week to the fourth.
  case week(Int)
  case lastWeek
}

/// How a week is named by one of its days.
enum WeekWords: Equatable {
  case commencing, ending, of, end
}

/// A word that leaves one end open.
enum BoundWord: Equatable {
  case before, by, after, since
}

/// A word that may open a range.
enum OpeningWord: Equatable {
  case from, between
}

/// What became of something on the day.
enum LabelWord: Equatable {
  case sent, received
}
