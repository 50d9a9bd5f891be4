/// An abbreviation and what it stands for.
public struct GlossaryTerm: Hashable, Sendable, Codable {
  /// The abbreviation.
  public var abbreviation: String
  /// What it stands for.
  public var expansion: String

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - abbreviation: The abbreviation.
  ///   - expansion: What it stands for.
  public init(abbreviation: String, expansion: String) {
    self.abbreviation = abbreviation
    self.expansion = expansion
  }
}
