public import Diagnostics

/// What a person should know about the reading of a date.
///
/// How grave it is depends on where the date stands, so the caller says so.
public enum FuzzyDateProblem: String, Hashable, Sendable, CaseIterable {
  /// The calendar has no such day, as in `31/06/2024`; the date stays undated.
  case impossible
  /// The clock has no such time, as in `23/05/2024 25:10`; the day was read, the time was not.
  case impossibleTime
  /// The words hold something that is no part of a date; the date stays undated.
  case unreadable
  /// The date exists only with day and month the other way round; it stays undated.
  case ambiguousOrder
  /// Day and month could be the other way round, and nothing shows which is meant; the date was read
  /// with the order that the reader was given.
  case orderDoubtful
  /// The year has two digits and lies so far from the anchor that the century is a guess.
  case centuryAssumed
  /// The words give a time of day but no day; the date stays undated.
  case timeWithoutDate
  /// The words give a day or a month but no year; the date stays undated.
  case yearMissing
  /// The day of the week that is named does not fit the date; the date was followed.
  case weekdayMismatch
  /// The end lies before the beginning; the date stays undated.
  case endBeforeStart
  /// The time carries a zone that is not London's then; the clock time was kept as given.
  case zoneIgnored
  /// A program wrote the time with another zone than London's; it was turned into London's time.
  case zoneConverted
  /// A program wrote a time without the zone that its format asks for; it was taken for London's time.
  case zoneMissing
  /// London's clocks went forward over the time, so no clock showed it; only the day was read.
  case skippedHour
  /// London's clocks went back over the time, so they showed it twice; either may be meant.
  case repeatedHour
  /// The words say that the date is one of writing, as `updated 24 April 2022` does; it was read as the
  /// date all the same.
  case dateOfRecord
  /// A letter had to be taken for a figure, or a word for the name of a month or day that it nearly is.
  case mistyped
  /// The words count from the entry before, as `next day` does, and so does the date.
  case relativeToPrevious
  /// The words count from the day on which they were written, as `yesterday` does, and so does the date.
  case relativeToWriting
  /// The words give an age, and the date was worked out from the date of birth.
  case relativeToBirth
  /// The words count from another date that is not known; the date stays undated.
  case countedFromUnknown
  /// A program wrote midnight exactly, as many do for a day whose time is not known; it was kept.
  case placeholderMidnight
  /// A supplier's precision or qualifier is unknown, or finer than its date; the date was followed.
  case precisionConflict
  /// The words and a supplier's own reading of them do not agree; the words were followed.
  case disagreement
  /// The words could not be read, and a supplier's own reading of them was followed.
  case wordsNotRead

  /// The problem as a diagnostic, in words that give away nothing of what was written.
  ///
  /// - Parameters:
  ///   - severity: How grave the problem is where the date stands.
  ///   - place: Where the date stands.
  ///   - isOfEvent: Whether the date is that of the event itself, without which the entry is undated;
  ///     otherwise it is one beside it, such as that of recording.
  /// - Returns: A diagnostic whose id is `chronology.date.` and the problem in kebab case, such as
  ///   `chronology.date.impossible`.
  public func diagnostic(
    _ severity: Diagnostic.Severity, at place: Place, isOfEvent: Bool = true
  ) -> Diagnostic {
    Diagnostic(
      id: "chronology.date.\(name)", severity: severity, message: message(isOfEvent: isOfEvent),
      remedy: remedy, place: place)
  }

  private var name: String {
    rawValue.reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
    }
  }

  private func message(isOfEvent: Bool) -> String {
    guard let reason else { return remark }
    return isOfEvent
      ? "\(reason), so the entry is kept without \(saysDate ? "one" : "a date")."
      : "\(reason), so that date is left out; its words are kept."
  }

  /// Whether the reason speaks of the date, so that the sentence can go on with `one`.
  private var saysDate: Bool { self != .timeWithoutDate && self != .endBeforeStart }

  /// Why there is no date; nil where there is one.
  private var reason: String? {
    switch self {
    case .impossible: "The calendar has no such date"
    case .unreadable: "The date could not be read"
    case .ambiguousOrder: "The date exists only with day and month the other way round"
    case .timeWithoutDate: "There is a time of day but no day"
    case .yearMissing: "The date has no year"
    case .endBeforeStart: "The end lies before the beginning"
    case .countedFromUnknown: "The date counts from another that is not known"
    default: nil
    }
  }

  /// What to know of a date that was read.
  private var remark: String {
    switch self {
    case .impossibleTime: "The clock has no such time, so only the day was read."
    case .orderDoubtful:
      "Day and month could be the other way round, and the column does not show which is meant."
    case .centuryAssumed: "The year has two digits, and the century had to be assumed."
    case .weekdayMismatch: "The day of the week does not fit the date; the date was followed."
    case .zoneIgnored:
      "The time carries a zone other than London's; the clock time was kept as it was written."
    case .zoneConverted:
      "The time carries a zone other than London's and was turned into London's time."
    case .zoneMissing:
      "The time has no zone, though its format asks for one; it was taken for London's time."
    case .skippedHour:
      "London's clocks went forward over that time, so no clock showed it, and only the day was read."
    case .repeatedHour:
      "London's clocks went back that night and showed that time twice; it may be either."
    case .dateOfRecord:
      "The date is of when something was written or changed, not of when it happened."
    case .mistyped: "The date is mistyped, and the slip was put right in reading it."
    case .relativeToPrevious: "The date was counted from that of the entry before."
    case .relativeToWriting: "The date was counted from the day on which it was written."
    case .relativeToBirth: "The date was worked out from an age and the date of birth."
    case .placeholderMidnight:
      "The time is midnight exactly, as programs also write it when only the day is known."
    case .precisionConflict:
      "The precision or qualifier is unknown or says more than the date holds; the date was followed."
    case .disagreement:
      "The words of the date and the supplier's own reading of them do not agree; the words were followed."
    case .wordsNotRead:
      "The words of the date could not be read; the supplier's own reading of them was followed."
    case .impossible, .unreadable, .ambiguousOrder, .timeWithoutDate, .yearMissing, .endBeforeStart,
      .countedFromUnknown:
      "There is no date."
    }
  }

  private var remedy: String {
    switch self {
    case .centuryAssumed: "Check the year against the agency's record."
    case .ambiguousOrder: "Ask the agency which figure is the month, and have the date corrected."
    case .orderDoubtful:
      "Check the date against the agency's record. If the month comes first in this file, write the "
        + "profile out with --write-profile, set dayMonthOrder to monthDay in it, and import with "
        + "--profile."
    case .impossibleTime: "Ask the agency for the time, or have it write the time as 14:30."
    case .relativeToPrevious, .relativeToWriting, .relativeToBirth:
      "Check that the entry counts from the date that was taken."
    case .dateOfRecord: "Ask the agency when it happened, if that is another day."
    case .weekdayMismatch, .zoneIgnored, .wordsNotRead, .mistyped:
      "Check the date against the agency's record."
    case .zoneConverted, .zoneMissing, .repeatedHour, .placeholderMidnight:
      "Where the order within a day matters, check the time against the agency's record."
    case .skippedHour:
      "Ask the agency for the time; a system that keeps winter time all year is an hour behind."
    case .precisionConflict:
      "Ask the supplier to give only the precision and qualifier that the record supports."
    case .disagreement: "Ask the agency which of the two is right."
    default: "Ask the agency for the date, or have it write the date as 23/05/2024 or May 2024."
    }
  }
}
