public import FuzzyDates

/// An episode that set the direction of the case or shows how it was handled (methodology 1.8).
public struct KeyPracticeEpisode: Hashable, Sendable, Codable {
  /// The id in the review, such as `E1`.
  public var id: String
  /// Its number in the report.
  public var number: Int
  /// A neutral title.
  public var title: String
  /// The id of its phase.
  public var phase: String = ""
  /// Its first day.
  public var from: CalendarDay? = nil
  /// Its last day.
  public var to: CalendarDay? = nil
  /// Why it is key, in paragraphs.
  public var whyKey: [String] = []
  /// What happened, in paragraphs.
  public var whatHappened: [String] = []
  /// The chronology entries it rests on.
  public var entries: [EntryReference] = []
  /// How it looked to each role at the time.
  public var perspectives: [Perspective] = []
  /// How practice is appraised.
  public var appraisal: Appraisal? = nil
  /// What contributed.
  public var factors: [AppliedFactor] = []
  /// What helped.
  public var helped: String = ""
  /// Whether this was usual practice, and who says so.
  public var normality: String = ""
  /// What could not be established.
  public var gaps: [String] = []

  /// Creates the value; what is not named here starts empty.
  ///
  /// - Parameters:
  ///   - id: The id in the review, such as `E1`.
  ///   - number: Its number in the report.
  ///   - title: A neutral title.
  public init(id: String, number: Int, title: String) {
    self.id = id
    self.number = number
    self.title = title
  }
}
