/// How far a finding has been tested (methodology 7.5).
public enum FindingStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// It has been put forward.
  case candidate
  /// It has been tested with the case group.
  case tested
  /// It has been agreed.
  case agreed
  /// It is indicative only.
  case indicative
  /// It has been set aside.
  case parked
  /// It has been moved to additional learning.
  case movedToAdditional
}
