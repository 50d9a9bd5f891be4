import FuzzyDates

/// Long lists of what people write, with what it must be read as; every row was settled by hand.
///
/// A row is: the words, the earliest and the latest day or minute (`-` for none), the precision, the
/// qualifier, and the problem, if any.
enum PhraseTable {
  /// Every list whose words stand for themselves.
  static let alone = [days, times, periods, openEnds, named, counted, undated, confusing]

  /// What a row says.
  struct Row: CustomStringConvertible, Sendable {
    let words: String
    let earliest: String?
    let latest: String?
    let precision: DatePrecision?
    let qualifier: DateQualifier?
    let problem: FuzzyDateProblem?

    var description: String { words }

    /// What a reading differs in, for a person; nil where it is what the row says.
    func difference(from reading: FuzzyDateReading) -> String? {
      let date = reading.date
      let isSame =
        date.earliestText == earliest && date.latestText == latest && date.precision == precision
        && date.qualifier == qualifier && reading.problem == problem
        && Array(date.originalText.utf8) == Array(words.utf8)
      if isSame { return nil }
      return """
        \(words): \(date.earliestText ?? "-") \(date.latestText ?? "-") \(date.precision) \
        \(date.qualifier) \(reading.problem.map(\.rawValue) ?? "")
        """
    }
  }

  /// Takes the lines of a list apart.
  static func rows(_ text: String) -> [Row] {
    text.split(separator: "\n").map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      func cell(_ index: Int) -> String { cells.indices.contains(index) ? cells[index] : "" }
      return Row(
        words: cell(0), earliest: cell(1) == "-" ? nil : cell(1),
        latest: cell(2) == "-" ? nil : cell(2), precision: DatePrecision(rawValue: cell(3)),
        qualifier: DateQualifier(rawValue: cell(4)), problem: FuzzyDateProblem(rawValue: cell(5)))
    }
  }
}
