/// A pattern in the system that episodes point to.
public struct UnderlyingPattern: Hashable, Sendable, Codable {
  /// The id in the review.
  public var id: String
  /// The typology and its version.
  public var framework: FrameworkReference
  /// The category in that typology.
  public var category: String
  /// Whether it supports or hinders.
  public var direction: PatternDirection = .hinders
  /// The pattern in words.
  public var statement: String = ""
  /// The ids of the episodes that show it.
  public var members: [String] = []

  /// Creates the value; what is not named here starts as its declaration says.
  ///
  /// - Parameters:
  ///   - id: The id in the review.
  ///   - framework: The typology and its version.
  ///   - category: The category in that typology.
  public init(id: String, framework: FrameworkReference, category: String) {
    self.id = id
    self.framework = framework
    self.category = category
  }
}
