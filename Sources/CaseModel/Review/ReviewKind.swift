/// The kinds of review that the workbench knows (methodology 7.1).
public enum ReviewKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Serious case review, England to 2019.
  case scr
  /// Local child safeguarding practice review, England since 2018.
  case lcspr
  /// Rapid review, England since 2018.
  case rapidReview
  /// National child safeguarding practice review.
  case nationalReview
  /// Local learning review outside the statutory duty.
  case learningReview
  /// Review of a critical incident.
  case criticalIncidentReview
  /// Safeguarding adults review.
  case sar
  /// Safeguarding adults review in rapid time.
  case sarRapidTime
  /// Domestic homicide review.
  case dhr
  /// Domestic abuse related death review.
  case dardr
  /// Learning review, Scotland.
  case scottishLearningReview
  /// Concise child practice review, Wales.
  case cprConcise
  /// Extended child practice review, Wales.
  case cprExtended
  /// Single unified safeguarding review, Wales.
  case susr
  /// Case management review, Northern Ireland.
  case cmrNI
  /// Review by one agency alone.
  case singleAgencyReview
  /// Review of a theme across several cases.
  case themedReview
  /// Review of practice that went well.
  case goodPracticeReview
}
