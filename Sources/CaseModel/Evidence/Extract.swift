/// A pinpointed part of a source that statements can cite.
public struct Extract: Hashable, Sendable, Codable {
  /// The id in the review.
  public var id: String
  /// Where in the source it stands.
  public var place: String = ""
  /// What it says.
  public var text: String = ""

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - id: The id in the review.
  ///   - place: Where in the source it stands.
  ///   - text: What it says.
  public init(id: String, place: String = "", text: String = "") {
    self.id = id
    self.place = place
    self.text = text
  }
}
