/// The part that someone plays in the review itself (methodology 1.3).
public enum ParticipantRole: String, Hashable, Sendable, Codable, CaseIterable {
  /// One of the lead reviewers, who are named in the report.
  case leadReviewer
  /// A senior manager on the review team.
  case reviewTeam
  /// A practitioner who worked with the family.
  case caseGroup
  /// The person in an agency who supports staff taking part.
  case champion
  /// Someone who commissioned the review.
  case commissioner
  /// The chair of the board.
  case boardChair
  /// The review's administrator.
  case administrator
  /// The methodological supervisor.
  case supervisor
  /// A legal adviser.
  case legalAdviser
  /// A member of the family.
  case family
  /// Someone who speaks for a family member.
  case advocate
}
