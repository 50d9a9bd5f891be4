/// A link from a statement to the evidence it leans on.
public struct Citation: Hashable, Sendable, Codable {
  /// The id of an extract, a conversation or a family voice, or an entry as `AGENCY/REFERENCE`.
  public var target: String
  /// In which direction it bears.
  public var bearing: EvidenceBearing = .supports
  /// How strongly it bears; nil when nobody has said.
  public var strength: EvidenceStrength? = nil

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - target: The id of an extract, a conversation or a family voice, or an entry as `AGENCY/REFERENCE`.
  ///   - bearing: In which direction it bears.
  ///   - strength: How strongly it bears; nil when nobody has said.
  public init(
    target: String, bearing: EvidenceBearing = .supports, strength: EvidenceStrength? = nil
  ) {
    self.target = target
    self.bearing = bearing
    self.strength = strength
  }
}
