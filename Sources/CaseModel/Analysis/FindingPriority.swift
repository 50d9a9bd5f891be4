/// Why a finding matters more or less than others (methodology 1.11).
public struct FindingPriority: Hashable, Sendable, Codable {
  /// Its rank, 1 first.
  public var rank: Int
  /// Whether it still happens.
  public var current: String = ""
  /// Whether it can be changed locally.
  public var localControl: String = ""
  /// The reasoning.
  public var rationale: String = ""

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - rank: Its rank, 1 first.
  ///   - current: Whether it still happens.
  ///   - localControl: Whether it can be changed locally.
  ///   - rationale: The reasoning.
  public init(rank: Int, current: String = "", localControl: String = "", rationale: String = "") {
    self.rank = rank
    self.current = current
    self.localControl = localControl
    self.rationale = rationale
  }
}
