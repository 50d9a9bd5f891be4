/// How an episode looked to one role at the time: the view from the tunnel.
public struct Perspective: Hashable, Sendable, Codable {
  /// The code of the person.
  public var role: String
  /// What was known there and then.
  public var knowledge: String = ""
  /// What was not known there.
  public var missingKnowledge: String = ""
  /// What was thought to be going on.
  public var mindset: String = ""
  /// What held the attention.
  public var attention: String = ""
  /// What was to be achieved.
  public var goals: [String] = []
  /// What had to be weighed.
  public var tradeOffs: String = ""
  /// What seemed possible.
  public var options: String = ""
  /// The evidence for it.
  public var citations: [Citation] = []

  /// Creates the value; what is not named here starts empty.
  ///
  /// - Parameter role: The code of the person.
  public init(role: String) {
    self.role = role
  }
}
