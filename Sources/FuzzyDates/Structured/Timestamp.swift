/// A date and time as a program writes them: as many parts as it knows, the year first.
struct Timestamp: Equatable {
  var year: Int
  var month: Int?
  var day: Int?
  var hour: Int?
  var minute: Int?
  /// Whether seconds, or fractions of them, are there and not nought.
  var hasSeconds = false
  /// Minutes ahead of Greenwich.
  var zone: Int?

  /// What the parts that are there allow: the last of them is the precision.
  ///
  /// - Parameter needsZone: Whether the format asks for a zone beside a time.
  /// - Throws: A refusal where the calendar or its centuries have no such day.
  func answer(needsZone: Bool) throws(DateRefusal) -> DateAnswer {
    guard WrittenYear.range.contains(year) else { throw DateRefusal(problem: .unreadable) }
    let calendar = CalendarBounds(isInFigures: false)
    guard let month else { return DateAnswer(try calendar.span(of: .year(year))) }
    guard let day else { return DateAnswer(try calendar.span(of: .month(month, year: year))) }
    var span = try calendar.span(of: .day(day, month: month, year: year))
    if let hour {
      place(&span, hour: hour, needsZone: needsZone)
    } else if let zone, LondonClock.runs(zone, aheadAt: span.first) != true {
      span.note = .zoneIgnored
    }
    return DateAnswer(span)
  }

  private func place(_ span: inout DateSpan, hour: Int, needsZone: Bool) {
    guard let start = ClockBounds.start(hour, minute ?? 0, .wholeDay), hour < 24 || !hasSeconds
    else {
      span.note = .impossibleTime
      return
    }
    let written = span.first.adding(minutes: start)
    let zone = zone.map { WrittenZone(minutesAhead: $0, isISO: true) }
    let (first, note) = ClockBounds.inLondon(written, zone)
    span.note = note ?? (zone == nil && needsZone ? .zoneMissing : nil)
    if note == .skippedHour { return }
    if minute != nil, !hasSeconds, written.minuteOfDay == 0 || first.minuteOfDay == 0 {
      span.note = .placeholderMidnight
    }
    span.first = first
    span.last = first.adding(minutes: minute == nil ? 59 : 0)
    span.precision = minute == nil ? .hour : .minute
  }
}

extension DateAnswer {
  /// The answer that a span is when nothing more is said.
  init(_ span: DateSpan) {
    self.init(
      first: span.first, last: span.last, precision: span.precision,
      qualifier: span.isApproximate ? .approximate : .exact, note: span.note)
  }
}
