/// Which comes first in the dates of a column, the day or the month, and what that rests on.
public struct DayMonthOutcome: Hashable, Sendable {
  /// What an order rests on.
  public enum Evidence: String, Hashable, Sendable, CaseIterable {
    /// Cells that make a date with this order only, and none that do with the other.
    case figures
    /// The rows, which stand in order of time with this order only. It is good evidence of a column that
    /// was kept in order, but no proof.
    case sequence
    /// Nothing: cells of both kinds are there. The day was taken to come first.
    case contradiction
    /// Nothing: every cell can be read both ways, or none has figures. The day was taken to come first,
    /// as in the United Kingdom.
    case none
  }

  /// Which comes first.
  public let order: DayMonthOrder
  /// What that rests on.
  public let evidence: Evidence
  /// How many cells make a date only with the day first.
  public let dayFirst: Int
  /// How many cells make a date only with the month first.
  public let monthFirst: Int
  /// How many cells make another date with each order.
  public let either: Int
  /// How many cells tell nothing of the order.
  public let neither: Int
  /// Whether the column's true dates look as if a spreadsheet had made them from figures with the wrong
  /// order: words are left only where the figures are past twelve, and no true date is past the twelfth.
  ///
  /// A spreadsheet that expects the month first does that to dates typed with the day first, and
  /// nothing in the file shows what was typed.
  public let mayHoldSwappedDates: Bool

  /// Whether all cells that tell the order tell the same.
  public var isUnanimous: Bool { evidence == .figures }

  /// Whether a person should look at every cell that can be read both ways.
  ///
  /// That is so where the cells contradict one another, and where the month was taken to come first on
  /// the evidence of the rows or of a single cell.
  public var isDoubtful: Bool {
    switch evidence {
    case .contradiction: true
    case .sequence: order == .monthDay
    case .figures: order == .monthDay && monthFirst == 1
    case .none: false
    }
  }

  /// What the order rests on, in one plain sentence without any cell's words.
  public var reason: String {
    switch evidence {
    case .figures where order == .dayMonth:
      "\(Self.dates(dayFirst)) can only have the day first, and none the month."
    case .figures: "\(Self.dates(monthFirst)) can only have the month first, and none the day."
    case .sequence:
      "The rows stand in order of time only with the \(order == .dayMonth ? "day" : "month") first."
    case .contradiction:
      "\(Self.dates(dayFirst)) can only have the day first and \(monthFirst) only the month: "
        + "the day was taken to come first."
    case .none where either == 0: "No date depends on whether the day or the month comes first."
    case .none:
      "Nothing shows whether the day or the month comes first: the day was taken to come first."
    }
  }

  private static func dates(_ count: Int) -> String { count == 1 ? "1 date" : "\(count) dates" }
}

extension FuzzyDateReader {
  /// Creates a reader for the dates of a column that has been voted on.
  ///
  /// - Parameters:
  ///   - outcome: The outcome of the vote; where it is doubtful, every date that can be read both ways
  ///     is reported as ``FuzzyDateProblem/orderDoubtful``.
  ///   - anchor: A day near which the dates lie.
  public init(_ outcome: DayMonthOutcome, anchor: CalendarDay? = nil) {
    self.init(order: outcome.order, anchor: anchor, isOrderDoubtful: outcome.isDoubtful)
  }
}
