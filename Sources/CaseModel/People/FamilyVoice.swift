/// What someone in the family said, in their own words.
public struct FamilyVoice: Hashable, Sendable, Codable {
  /// The id in the review.
  public var id: String
  /// The id of the person who said it.
  public var person: String
  /// The id of the source it comes from.
  public var source: String = ""
  /// Whether it may be published.
  public var consent: Consent = .notAsked
  /// The words.
  public var quotation: String = ""

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - id: The id in the review.
  ///   - person: The id of the person who said it.
  ///   - source: The id of the source it comes from.
  ///   - consent: Whether it may be published.
  ///   - quotation: The words.
  public init(
    id: String, person: String, source: String = "", consent: Consent = .notAsked,
    quotation: String = ""
  ) {
    self.id = id
    self.person = person
    self.source = source
    self.consent = consent
    self.quotation = quotation
  }
}
