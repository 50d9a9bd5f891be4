/// What words say of their own exactness (methodology 5.4).
public enum DateQualifier: String, Hashable, Sendable, CaseIterable {
  /// They claim to be exact.
  case exact
  /// They say that they may be off, as `?15 mar 2024` or `about 3 May`.
  case approximate
  /// The time lies before what is named.
  case before
  /// The time lies after what is named.
  case after
  /// The time lies between two that are named.
  case between
}
