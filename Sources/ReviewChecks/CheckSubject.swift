public import CaseModel
public import Diagnostics
public import FuzzyDates

/// Everything that the checks look at, as values.
public struct CheckSubject: Sendable {
  /// What the reviewers wrote.
  public let record: ReviewRecord
  /// The entries of every agency's current chronology.
  public let entries: [ChronologyEntry]
  /// The ids of hidden entries with the reason for each.
  public let hidden: [String: String]
  /// The agencies' current files.
  public let files: [ChronologyFile]
  /// What the reading of those files brought to light.
  public let diagnostics: [Diagnostic]
  /// What people decided about how entries belong together.
  public let decisions: [OccurrenceDecision]
  /// The coding frameworks that there are.
  public let frameworks: [CodingFramework]
  /// The parts of the finished report; nil while there is none.
  public let reportParts: [ReportPart]?
  /// The day of the check.
  public let today: CalendarDay

  /// What the citations of the review lead to.
  let evidence: EvidenceIndex

  /// Creates a subject.
  ///
  /// - Parameters:
  ///   - record: What the reviewers wrote.
  ///   - entries: The entries of every agency's current chronology.
  ///   - hidden: The ids of hidden entries with the reason for each.
  ///   - files: The agencies' current files.
  ///   - diagnostics: What the reading of those files brought to light.
  ///   - decisions: What people decided about how entries belong together.
  ///   - frameworks: The coding frameworks that there are.
  ///   - reportParts: The parts of the finished report; nil while there is none.
  ///   - today: The day of the check.
  public init(
    record: ReviewRecord, entries: [ChronologyEntry] = [], hidden: [String: String] = [:],
    files: [ChronologyFile] = [], diagnostics: [Diagnostic] = [],
    decisions: [OccurrenceDecision] = [], frameworks: [CodingFramework] = [],
    reportParts: [ReportPart]? = nil, today: CalendarDay
  ) {
    self.record = record
    self.entries = entries
    self.hidden = hidden
    self.files = files
    self.diagnostics = diagnostics
    self.decisions = decisions
    self.frameworks = frameworks
    self.reportParts = reportParts
    self.today = today
    self.evidence = EvidenceIndex(record: record, entries: entries)
  }

  /// The findings of the report: those not set aside or moved to additional learning.
  var findings: [Finding] {
    record.findings.filter { $0.status != .parked && $0.status != .movedToAdditional }
  }
}
