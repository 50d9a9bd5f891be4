/// What kind of evidence a source is (methodology 7.3).
public enum SourceKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// An electronic record.
  case electronicRecord
  /// A paper record.
  case paperRecord
  /// An agency's chronology.
  case chronologyFile
  /// An agency's own management review.
  case imr
  /// Minutes of a meeting.
  case minutes
  /// A police log.
  case policeLog
  /// An e-mail.
  case email
  /// An assessment.
  case assessment
  /// A referral.
  case referral
  /// A court document.
  case courtDoc
  /// A policy.
  case policy
  /// A procedure.
  case procedure
  /// An audit.
  case audit
  /// An inspection.
  case inspection
  /// Research.
  case research
  /// A statistic.
  case statistic
  /// A conversation.
  case conversation
  /// What the family said.
  case familyContribution
  /// An information system itself.
  case ict
  /// Another review.
  case otherReview
  /// A finding of an earlier review.
  case priorFinding
  /// The knowledge of the review team.
  case reviewTeam
  /// The knowledge of the case group.
  case caseGroup
  /// Another kind of source.
  case other
}
