public import CaseModel
public import FuzzyDates

/// Everything of a case that reports are made from, as values.
public struct ReportSource: Sendable {
  /// What the reviewers wrote.
  public var record: ReviewRecord
  /// All agencies' entries in one order, hidden ones with their reasons.
  public var chronology: IntegratedChronology
  /// The agencies' files that the entries came in.
  public var files: [ChronologyFile] = []
  /// How many rows of those files could not become entries.
  public var refusedRows: Int = 0
  /// The checks that were made.
  public var checksMade: [CheckMade] = []
  /// What the checks found, the dismissed ones with their reasons (invariant 10).
  public var checkResults: [CheckResult] = []
  /// The coding frameworks, for the labels of codes.
  public var frameworks: [CodingFramework] = []
  /// The day on which the report is made.
  public var today: CalendarDay
  /// Whether the report is a draft; then every page says so.
  public var isDraft: Bool = false

  /// A check that was made, whether it found something or not.
  public struct CheckMade: Hashable, Sendable {
    /// Its id, such as `L-M8`.
    public var id: String
    /// Its name in words.
    public var name: String

    /// Creates the value.
    ///
    /// - Parameters:
    ///   - id: Its id.
    ///   - name: Its name in words.
    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// Creates a source; what is not named here starts empty.
  ///
  /// - Parameters:
  ///   - record: What the reviewers wrote.
  ///   - chronology: All agencies' entries in one order.
  ///   - today: The day on which the report is made.
  public init(record: ReviewRecord, chronology: IntegratedChronology, today: CalendarDay) {
    self.record = record
    self.chronology = chronology
    self.today = today
  }
}
