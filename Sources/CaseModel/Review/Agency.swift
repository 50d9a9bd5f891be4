/// An agency that takes part in the review.
public struct Agency: Hashable, Sendable, Codable {
  /// Its short code, unique in the review, such as `HV`.
  public var code: String
  /// Its name.
  public var name: String
  /// What the public report calls it.
  public var publishedLabel: String = ""
  /// What it does.
  public var kind: AgencyKind = .other
  /// What it gave to the review, such as `chronology`.
  public var contributions: [String] = []

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - code: Its short code, unique in the review, such as `HV`.
  ///   - name: Its name.
  ///   - publishedLabel: What the public report calls it.
  ///   - kind: What it does.
  ///   - contributions: What it gave to the review, such as `chronology`.
  public init(
    code: String, name: String, publishedLabel: String = "", kind: AgencyKind = .other,
    contributions: [String] = []
  ) {
    self.code = code
    self.name = name
    self.publishedLabel = publishedLabel
    self.kind = kind
    self.contributions = contributions
  }
}
