/// A contributory factor applied to an episode (invariant 8: always with framework and version).
public struct AppliedFactor: Hashable, Sendable, Codable {
  /// The framework and its version.
  public var framework: FrameworkReference
  /// The code in that framework.
  public var code: String
  /// Which way it worked.
  public var direction: FactorDirection = .hindered
  /// The level of the system.
  public var level: FactorLevel? = nil
  /// How much it weighed.
  public var strength: EvidenceStrength? = nil
  /// This case or more widely.
  public var scope: FactorScope? = nil
  /// How it worked here, in paragraphs.
  public var narrative: [String] = []
  /// The evidence for it.
  public var citations: [Citation] = []

  /// Creates the value; what is not named here starts as its declaration says.
  ///
  /// - Parameters:
  ///   - framework: The framework and its version.
  ///   - code: The code in that framework.
  public init(framework: FrameworkReference, code: String) {
    self.framework = framework
    self.code = code
  }
}
