/// How practice in an episode is appraised (methodology 1.8).
public enum AppraisalGrade: String, Hashable, Sendable, Codable, CaseIterable {
  /// Practice worked well.
  case effective
  /// Practice met the standard of the time.
  case expected
  /// Practice met the standard in part.
  case mixed
  /// Practice did not meet the standard of the time.
  case belowExpected
  /// There is too little to judge by.
  case unableToJudge
}
