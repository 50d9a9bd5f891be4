/// At which level of the system a factor lies (methodology 1.7).
public enum FactorLevel: String, Hashable, Sendable, Codable, CaseIterable {
  /// In front-line practice.
  case frontline
  /// In local organisations.
  case localStrategic
  /// In national policy.
  case national
}
