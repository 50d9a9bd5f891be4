/// Why a point of learning is not a finding (methodology 7.5).
public enum AdditionalLearningScope: String, Hashable, Sendable, Codable, CaseIterable {
  /// It concerns one agency.
  case singleAgency
  /// It concerns this case only.
  case caseSpecific
  /// It is a national matter.
  case national
  /// It concerns the review itself.
  case process
}
