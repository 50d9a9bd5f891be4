/// A date as somebody wrote it down: how early and how late it can have been, how exact it claims to
/// be, and the words themselves.
///
/// A fuzzy date never gains precision (invariant 9): every bound follows from the words, and a bound
/// that does not follow is absent. The fields are those of methodology 5.4 and 7.4.
public struct FuzzyDate: Hashable, Sendable {
  /// The words exactly as they were written; empty where nothing was written.
  public let originalText: String
  /// The first minute that the words allow; nil where they set no beginning.
  public let earliest: WallTime?
  /// The last minute that the words allow; nil where they set no end.
  public let latest: WallTime?
  /// How finely the words tell the time.
  public let precision: DatePrecision
  /// What the words say of their own exactness.
  public let qualifier: DateQualifier

  /// Creates a fuzzy date from bounds that have been worked out already.
  ///
  /// - Parameters:
  ///   - originalText: The words as written.
  ///   - earliest: The first minute allowed.
  ///   - latest: The last minute allowed; not before `earliest`.
  ///   - precision: How finely the words tell the time.
  ///   - qualifier: What the words say of their exactness.
  public init(
    originalText: String, earliest: WallTime?, latest: WallTime?, precision: DatePrecision,
    qualifier: DateQualifier = .exact
  ) {
    self.originalText = originalText
    self.earliest = earliest
    self.latest = latest
    self.precision = precision
    self.qualifier = qualifier
  }

  /// A date about which nothing is known but the words, if any.
  ///
  /// - Parameter originalText: The words as written; empty for none.
  public static func undated(_ originalText: String = "") -> FuzzyDate {
    FuzzyDate(originalText: originalText, earliest: nil, latest: nil, precision: .unknown)
  }

  /// Whether the words set neither a beginning nor an end.
  public var isUndated: Bool { earliest == nil && latest == nil }

  /// The number by which dates are put in order, in minutes; nil for an undated one.
  ///
  /// It is the earliest minute allowed, or the latest where there is no earliest (methodology 5.4).
  public var sortKey: Int? { (earliest ?? latest)?.minuteNumber }
}
