public import FuzzyDates

/// What kind of review this is, under which rules, over which period, and how it was set up.
///
/// Methodology 7.1. Prose fields are lists of paragraphs; an empty list means not written yet.
public struct ReviewSettings: Hashable, Sendable, Codable {
  /// The review's reference, such as `LCSPR-EX-01`; it may be published.
  public var reference: String
  /// The working title, such as `Robin`.
  public var title: String
  /// The kind of review.
  public var kind: ReviewKind = .lcspr
  /// The statutory regime that the review is held under.
  public var regime: StatutoryRegime = .wt2023
  /// The method of analysis.
  public var method: ReviewMethod = .learningTogether
  /// How much of the full method is carried out.
  public var scale: MethodScale = .full
  /// The country whose law applies.
  public var country = "England"
  /// How far the review has come.
  public var status: ReviewStatus = .preparing
  /// Whether the case is invented; a fictional case says so on everything it renders.
  public var isFictional = false
  /// The first day of the period under review.
  public var periodFrom: CalendarDay?
  /// The last day of the period under review.
  public var periodTo: CalendarDay?
  /// The period as the public may read it, such as `autumn 2023 to autumn 2024`.
  public var publishedPeriod = ""
  /// The body that commissioned the review.
  public var commissioningBody = ""
  /// The prose sections of the review, by name.
  public var sections: [ReviewSection: [String]] = [:]
  /// The decisions that led to the review and shaped it, in order.
  public var decisions: [ReviewDecision] = []
  /// The questions that the review set out to answer.
  public var researchQuestions: [ResearchQuestion] = []
  /// The ways in which the review kept hindsight in check.
  public var hindsightSafeguards: [String] = []
  /// The statutory and agreed deadlines.
  public var deadlines: [Deadline] = []
  /// Court, criminal and other processes that run beside the review.
  public var parallelProcesses: [ParallelProcess] = []
  /// Controlled subject tags, such as `under1`.
  public var themes: [String] = []
  /// The coding frameworks in use, each with its version.
  public var frameworks: [FrameworkReference] = []
  /// The order in which agencies are shown; agencies not listed follow by code.
  public var agencyOrder: [String] = []

  /// Creates the settings of a review that has just been opened.
  ///
  /// - Parameters:
  ///   - reference: The review's reference.
  ///   - title: The working title.
  public init(reference: String, title: String) {
    self.reference = reference
    self.title = title
  }
}
