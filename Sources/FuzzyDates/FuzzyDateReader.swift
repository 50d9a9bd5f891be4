/// Reads dates as people write them, and never makes them more exact than they are.
///
/// The words are kept byte for byte; every bound follows from them (invariant 9, methodology 5.4).
public struct FuzzyDateReader: Sendable {
  /// Which comes first in a date in figures.
  public let order: DayMonthOrder
  /// A day near which the dates lie, such as the end of the review's period; it settles the century
  /// of two-digit years and nothing else.
  public let anchor: CalendarDay?

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - order: Which comes first in a date in figures; day before month unless told otherwise.
  ///   - anchor: A day near which the dates lie; without one every two-digit year is reported as
  ///     ``FuzzyDateProblem/centuryAssumed``.
  public init(order: DayMonthOrder = .dayMonth, anchor: CalendarDay? = nil) {
    self.order = order
    self.anchor = anchor
  }

  /// Reads the words of a date.
  ///
  /// - Parameter words: What somebody wrote, for instance `w/c 22 July 2024`. The time it takes grows
  ///   with their length and no faster; what is longer than 160 bytes is no date.
  /// - Returns: The date and what should be known about its reading; undated where the words cannot
  ///   be read as a date and nothing else.
  public func read(_ words: String) -> FuzzyDateReading {
    var copy = words
    return copy.withUTF8 { bytes in
      let bytes = Self.trimmed(bytes)
      if bytes.isEmpty { return FuzzyDateReading(date: .undated(words)) }
      let years = TwoDigitYears(anchor: anchor?.year)
      if let (day, minute) = CommonDateForms(order: order, years: years).read(bytes) {
        return FuzzyDateReading(date: FuzzyDate(words, day: day, minute: minute))
      }
      do throws(DateRefusal) {
        guard bytes.count <= DateTokens.longest, let tokens = DateTokens.read(bytes) else {
          throw DateRefusal(problem: .unreadable)
        }
        let answer = try PhraseReader(order: order, years: years).read(tokens)
        let date = FuzzyDate(
          originalText: words, earliest: answer.first, latest: answer.last,
          precision: answer.precision, qualifier: answer.qualifier)
        return FuzzyDateReading(date: date, problem: answer.note)
      } catch {
        return FuzzyDateReading(date: .undated(words), problem: error.problem)
      }
    }
  }

  /// The bytes without the blanks at both ends.
  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return UnsafeBufferPointer(rebasing: bytes[..<0]) }
    return UnsafeBufferPointer(rebasing: bytes[first...last])
  }
}

extension FuzzyDate {
  /// A day told exactly, or a minute of it.
  fileprivate init(_ words: String, day: CalendarDay, minute: Int?) {
    let first = WallTime.start(of: day).adding(minutes: minute ?? 0)
    self.init(
      originalText: words, earliest: first, latest: minute == nil ? .end(of: day) : first,
      precision: minute == nil ? .day : .minute)
  }
}
