extension FuzzyDateReader {
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
