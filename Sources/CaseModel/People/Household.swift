/// People who live together.
public struct Household: Hashable, Sendable, Codable {
  /// The id in the review.
  public var id: String
  /// What it is called.
  public var label: String = ""
  /// Who lives there, and when.
  public var members: [HouseholdMember] = []

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - id: The id in the review.
  ///   - label: What it is called.
  ///   - members: Who lives there, and when.
  public init(id: String, label: String = "", members: [HouseholdMember] = []) {
    self.id = id
    self.label = label
    self.members = members
  }
}
