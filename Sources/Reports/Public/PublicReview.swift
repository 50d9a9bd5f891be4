public import CaseModel

/// What of a review may be published, and nothing else (invariant 5).
///
/// It is made only of the fields that methodology 7 marks as shown in published output, of closed lists
/// that can name nobody (the kind of review, its regime and method), and of counts. There is no field
/// for a name of a practitioner or of the family, for an address, a date of birth, a place, an entry, a
/// conversation, a perspective, an appraisal or a factor, so a public report cannot show one.
public struct PublicReview: Hashable, Sendable {
  /// The review's reference (7.1).
  public var reference: String = ""
  /// The kind of review.
  public var kind: ReviewKind = .lcspr
  /// The statutory regime.
  public var regime: StatutoryRegime = .wt2023
  /// The method of analysis.
  public var method: ReviewMethod = .learningTogether
  /// How much of the method was carried out.
  public var scale: MethodScale = .full
  /// Whether the case is invented (invariant 11).
  public var isFictional: Bool = false
  /// The period under review, blurred (7.1).
  public var period: String = ""
  /// The body that commissioned the review (7.1).
  public var commissioningBody: String = ""
  /// The prose of the report by section (2.1a, 7.1); the time frame has no prose, only `period`.
  public var sections: [ReviewSection: [String]] = [:]
  /// The research questions (7.1).
  public var researchQuestions: [NumberedText] = []
  /// How the review kept hindsight in check (7.1).
  public var hindsightSafeguards: [String] = []
  /// The lead reviewers, who are named (3.3, 7.1).
  public var leadReviewers: [LeadReviewer] = []
  /// The positions of the review team (7.1).
  public var reviewTeam: [TeamPosition] = []
  /// The published labels of the agencies (7.1).
  public var agencies: [String] = []
  /// The family by published labels (7.2).
  public var family: [FamilyMember] = []
  /// Abbreviations (7.2).
  public var glossary: [GlossaryTerm] = []
  /// What the family said, with their consent only (7.2).
  public var familyVoices: [Voice] = []
  /// The phases of the case with their episodes (7.5).
  public var phases: [Phase] = []
  /// The findings (7.5).
  public var findings: [Finding] = []
  /// Points of additional learning, in paragraphs (7.5).
  public var additionalLearning: [[String]] = []
  /// Recommended improvements (7.5).
  public var recommendations: [NumberedText] = []
  /// Sources beyond the case, as a published report names them (7.3).
  public var references: [String] = []
  /// What the review drew on, in numbers.
  public var counts = Counts()
}
