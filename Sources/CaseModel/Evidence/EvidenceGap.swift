/// Something that could not be established.
public struct EvidenceGap: Hashable, Sendable, Codable {
  /// The id in the review.
  public var id: String
  /// What could not be established.
  public var what: String = ""
  /// What was tried.
  public var tried: String = ""

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - id: The id in the review.
  ///   - what: What could not be established.
  ///   - tried: What was tried.
  public init(id: String, what: String = "", tried: String = "") {
    self.id = id
    self.what = what
    self.tried = tried
  }
}
