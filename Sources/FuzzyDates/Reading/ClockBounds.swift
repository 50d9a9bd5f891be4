/// Narrows a day to a time of day.
enum ClockBounds {
  /// Narrows the span of one day to what a clock or a part of the day allows.
  ///
  /// A time that no clock shows leaves the day as it is, with a note.
  static func narrow(_ span: inout DateSpan, to words: ClockWords) throws(DateRefusal) {
    switch words {
    case .part(let part):
      let bounds = bounds(of: part)
      span.last = span.first.adding(minutes: bounds.last)
      span.first = span.first.adding(minutes: bounds.first)
      if bounds.isConvention { span.isApproximate = true }
      if part == .noon { span.precision = .hour }
    case .time(let hour, let minute, let half, let zone):
      if minute == nil, half == nil { throw DateRefusal(problem: .unreadable) }
      guard let start = start(hour, minute ?? 0, half) else {
        span.note = .impossibleTime
        return
      }
      place(&span, at: span.first.adding(minutes: start), isHour: minute == nil, zone)
    }
  }

  /// Puts a span at a time that a clock shows, unless London's skipped it.
  private static func place(
    _ span: inout DateSpan, at written: WallTime, isHour: Bool, _ zone: WrittenZone?
  ) {
    let (first, note) = inLondon(written, zone)
    span.note = span.note ?? note
    if note == .skippedHour { return }
    span.first = first
    span.last = first.adding(minutes: isHour ? 59 : 0)
    span.precision = isHour ? .hour : .minute
  }

  /// What London's clocks showed at a time, and what should be known about it.
  ///
  /// A zone that a program wrote is turned into London's time. One that a person wrote is not, because
  /// people write down what their clock shows and often name the zone wrongly.
  static func inLondon(
    _ written: WallTime, _ zone: WrittenZone?
  ) -> (WallTime, FuzzyDateProblem?) {
    guard let zone else { return (written, occurrenceNote(written)) }
    if LondonClock.runs(zone.minutesAhead, aheadAt: written) == true {
      let isAmbiguous = zone.isISO && LondonClock.occurrence(of: written) == .twice
      return (written, isAmbiguous ? .repeatedHour : nil)
    }
    guard zone.isISO,
      let london = LondonClock.wallTime(
        inGreenwich: written.adding(minutes: -zone.minutesAhead))
    else { return (written, .zoneIgnored) }
    return (london, LondonClock.occurrence(of: london) == .twice ? .repeatedHour : .zoneConverted)
  }

  private static func occurrenceNote(_ time: WallTime) -> FuzzyDateProblem? {
    switch LondonClock.occurrence(of: time) {
    case .once: nil
    case .never: .skippedHour
    case .twice: .repeatedHour
    }
  }

  /// Whether a clock shows such a time.
  static func exists(_ words: ClockWords) -> Bool {
    guard case .time(let hour, let minute, let half, _) = words else { return true }
    return start(hour, minute ?? 0, half) != nil
  }

  /// The minute of the day, or 1440 for 24:00; nil for a time that no clock shows.
  static func start(_ hour: Int, _ minute: Int, _ half: HalfOfDay?) -> Int? {
    guard minute <= 59 else { return nil }
    switch half {
    case .morning:
      guard hour <= 12 else { return nil }
      return hour % 12 * 60 + minute
    case .afternoon:
      guard hour <= 23 else { return nil }
      return (hour < 12 ? hour + 12 : hour) * 60 + minute
    default:
      guard hour <= 23 || hour == 24 && minute == 0 else { return nil }
      return hour * 60 + minute
    }
  }

  /// The first and last minute of a part of the day, and whether they hold only by convention.
  ///
  /// A night begins on the day that is named and ends on the next.
  private static func bounds(of part: DayPart) -> (first: Int, last: Int, isConvention: Bool) {
    switch part {
    case .morning, .beforeNoon: (0, 719, false)
    case .afterNoon: (720, 1439, false)
    case .afternoon: (720, 1139, true)
    case .evening: (1020, 1439, true)
    case .night: (1080, nightEnd, true)
    case .earlyHours: (0, 359, true)
    case .lunchtime: (660, 899, true)
    case .noon: (720, 779, true)
    // It can be the midnight that begins the day or the one that ends it.
    case .midnight: (0, 1440, false)
    }
  }

  /// The last minute of a night, counted from the midnight before it.
  static let nightEnd = 1440 + 479
}
