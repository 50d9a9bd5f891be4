/// How an appraisal kept hindsight in check (methodology 7.5).
public enum HindsightSafeguard: String, Hashable, Sendable, Codable, CaseIterable {
  /// The standard of the time was used.
  case contemporaneousStandard
  /// The outcome was left aside.
  case outcomeBlinded
  /// Cases that ended differently were compared.
  case counterfactualCases
  /// Those who took part checked it.
  case participantCheck
  /// A panel of peers judged it.
  case peerPanel
}
