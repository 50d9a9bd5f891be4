/// A layer of the anatomy of a finding (methodology 1.10).
public enum FindingLayerName: String, Hashable, Sendable, Codable, CaseIterable,
  CodingKeyRepresentable
{
  /// How the issue featured in this case.
  case inThisCase
  /// What makes it underlying and not peculiar to this case.
  case underlying
  /// How many cases it affects.
  case prevalence
  /// How far it reaches.
  case widespread
  /// Why it matters for the reliability of the system.
  case soWhat
}
