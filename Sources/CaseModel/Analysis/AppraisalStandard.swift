/// What practice is measured against (methodology 7.5).
public enum AppraisalStandard: String, Hashable, Sendable, Codable, CaseIterable {
  /// A local procedure.
  case procedure
  /// A statutory duty.
  case statutory
  /// Research.
  case research
  /// A professional standard.
  case professional
  /// What peers would have done.
  case peerNorm
}
