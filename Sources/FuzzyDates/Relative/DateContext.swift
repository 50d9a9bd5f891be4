/// What is known beside the words of a date, from which they may count.
public struct DateContext: Hashable, Sendable {
  /// The date of the entry before, from which `next day` and `three weeks later` count.
  public var previous: FuzzyDate?
  /// The day on which the words were written, from which `yesterday` and `two weeks ago` count.
  public var written: CalendarDay?
  /// The date of birth of the child whom the entry is about, from which `aged three weeks` counts.
  public var birth: FuzzyDate?

  /// Creates a context.
  ///
  /// - Parameters:
  ///   - previous: The date of the entry before.
  ///   - written: The day on which the words were written.
  ///   - birth: The date of birth of the child.
  public init(
    previous: FuzzyDate? = nil, written: CalendarDay? = nil, birth: FuzzyDate? = nil
  ) {
    self.previous = previous
    self.written = written
    self.birth = birth
  }
}
