/// The method of analysis (methodology 7.1).
public enum ReviewMethod: String, Hashable, Sendable, Codable, CaseIterable {
  /// A Learning Together style systems method.
  case learningTogether
  /// An overview report drawn from agencies' own reviews.
  case overviewReport
  /// A mixture of methods.
  case hybrid
  /// Another systems method.
  case systemsOther
  /// The significant incident learning process.
  case significantIncidentLearningProcess
  /// Root cause analysis.
  case rootCause
  /// Appreciative inquiry.
  case appreciativeInquiry
  /// Any other method.
  case other
}
