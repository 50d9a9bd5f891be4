public import CaseModel
public import FuzzyDates

/// What a review knows of its case, by which an entry that is valid can still be seen to look wrong.
///
/// What is not known is left empty; then nothing is said of it.
public struct ReviewFacts: Hashable, Sendable {
  /// The birth of a person of the review.
  public struct Birth: Hashable, Sendable {
    /// The person's code.
    public var code: String
    /// The day of birth.
    public var day: CalendarDay
    /// Whether the review is about this person.
    public var isSubject: Bool

    /// Creates the value.
    ///
    /// - Parameters:
    ///   - code: The person's code.
    ///   - day: The day of birth.
    ///   - isSubject: Whether the review is about this person.
    public init(code: String, day: CalendarDay, isSubject: Bool = false) {
      self.code = code
      self.day = day
      self.isSubject = isSubject
    }
  }

  /// The first day of the period that the review looks at.
  public var periodFrom: CalendarDay? = nil
  /// The last day of that period.
  public var periodTo: CalendarDay? = nil
  /// The day of the import.
  public var today: CalendarDay? = nil
  /// The births of the review's people.
  public var births: [Birth] = []
  /// What the agency of the file does.
  public var agencyKind: AgencyKind? = nil

  /// Creates the value with nothing known.
  public init() {}

  /// Whether nothing is known.
  var isEmpty: Bool { self == ReviewFacts() }
}
