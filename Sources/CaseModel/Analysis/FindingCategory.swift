/// A typology category given to a finding.
public struct FindingCategory: Hashable, Sendable, Codable {
  /// The typology and its version.
  public var framework: FrameworkReference
  /// The category.
  public var code: String
  /// Whether it is the primary category.
  public var isPrimary: Bool

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - framework: The typology and its version.
  ///   - code: The category.
  ///   - isPrimary: Whether it is the primary category.
  public init(framework: FrameworkReference, code: String, isPrimary: Bool) {
    self.framework = framework
    self.code = code
    self.isPrimary = isPrimary
  }
}
