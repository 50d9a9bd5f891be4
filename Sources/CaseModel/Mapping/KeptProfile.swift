/// A mapping profile that a reviewer confirmed for one agency, as the text of a profile file.
///
/// It is kept as text, so that what a reviewer confirmed, what is exported and what can be edited and
/// given back are the same words.
public struct KeptProfile: Hashable, Sendable, Codable {
  /// The id of the profile, unique in the case.
  public var id: String
  /// The code of the agency whose files it reads.
  public var agency: String
  /// The profile, as JSON.
  public var content: String

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - id: The id of the profile, unique in the case.
  ///   - agency: The code of the agency whose files it reads.
  ///   - content: The profile, as JSON.
  public init(id: String, agency: String, content: String) {
    self.id = id
    self.agency = agency
    self.content = content
  }
}
