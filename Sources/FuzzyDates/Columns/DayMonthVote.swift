/// Settles for one column of dates whether the day or the month comes first, by what its cells tell.
///
/// Add every cell, then take the ``outcome``. No cell's words are kept, so a column may be of any length.
public struct DayMonthVote: Sendable {
  private let dayFirstReader: FuzzyDateReader
  private let monthFirstReader: FuzzyDateReader
  private var counts: [OrderEvidence: Int] = [:]
  private var dayFirstDays = DaySequence()
  private var monthFirstDays = DaySequence()
  private var typed = 0
  private var typedPastTwelve = 0

  /// Creates a vote in which nobody has voted yet.
  ///
  /// - Parameter anchor: A day near which the dates lie, as for a reader.
  public init(anchor: CalendarDay? = nil) {
    dayFirstReader = FuzzyDateReader(order: .dayMonth, anchor: anchor)
    monthFirstReader = FuzzyDateReader(order: .monthDay, anchor: anchor)
  }

  /// Adds the words of one cell, in the order of the rows; a cell that is no date tells nothing.
  ///
  /// - Parameter words: What somebody wrote.
  public mutating func add(_ words: String) {
    let dayFirst = dayFirstReader.read(words)
    let monthFirst = monthFirstReader.read(words)
    counts[OrderEvidence(dayFirst: dayFirst, monthFirst: monthFirst), default: 0] += 1
    dayFirstDays.add(dayFirst.date)
    monthFirstDays.add(monthFirst.date)
  }

  /// Adds a cell in which a spreadsheet keeps a true date.
  ///
  /// Such a cell has no order, but it may have been made from figures that a program took for month
  /// and day: see ``DayMonthOutcome/mayHoldSwappedDates``.
  ///
  /// - Parameter day: The day that the cell holds.
  public mutating func add(typed day: CalendarDay) {
    typed += 1
    if day.day > 12 { typedPastTwelve += 1 }
    let date = FuzzyDate(
      originalText: "", earliest: .start(of: day), latest: .end(of: day), precision: .day)
    dayFirstDays.add(date)
    monthFirstDays.add(date)
  }

  /// What the cells added so far amount to.
  public var outcome: DayMonthOutcome {
    let (evidence, order) = verdict
    return DayMonthOutcome(
      order: order, evidence: evidence, dayFirst: count(.dayFirst), monthFirst: count(.monthFirst),
      either: count(.either), neither: count(.neither),
      mayHoldSwappedDates: typed >= 3 && typedPastTwelve == 0 && count(.either) == 0
        && count(.dayFirst) + count(.monthFirst) >= 3)
  }

  private func count(_ evidence: OrderEvidence) -> Int { counts[evidence] ?? 0 }

  private var verdict: (DayMonthOutcome.Evidence, DayMonthOrder) {
    switch (count(.dayFirst) > 0, count(.monthFirst) > 0) {
    case (true, true): return (.contradiction, .dayMonth)
    case (true, false): return (.figures, .dayMonth)
    case (false, true): return (.figures, .monthDay)
    case (false, false): break
    }
    guard count(.either) >= 3 else { return (.none, .dayMonth) }
    switch (dayFirstDays.isInOrder, monthFirstDays.isInOrder) {
    case (true, false) where monthFirstDays.isJumbled: return (.sequence, .dayMonth)
    case (false, true) where dayFirstDays.isJumbled: return (.sequence, .monthDay)
    default: return (.none, .dayMonth)
    }
  }
}

/// How the days of a column follow one another.
private struct DaySequence: Sendable {
  private var last: Int?
  private var later = 0
  private var earlier = 0

  /// Adds a date; one that is not told to the day is passed over.
  mutating func add(_ date: FuzzyDate) {
    guard date.precision.rank <= DatePrecision.day.rank, let day = date.earliest?.day.dayNumber
    else { return }
    if let last {
      if day > last { later += 1 }
      if day < last { earlier += 1 }
    }
    last = day
  }

  /// Whether the days go one way, up or down, over at least five steps: six days in a jumble do so once
  /// in 360 times.
  var isInOrder: Bool { max(later, earlier) >= 5 && min(later, earlier) == 0 }

  /// Whether the days go both ways more than once.
  var isJumbled: Bool { min(later, earlier) >= 2 }
}
