/// One person's time in a household.
public struct HouseholdMember: Hashable, Sendable, Codable {
  /// The id of the person.
  public var person: String
  /// When it began, in words.
  public var from: String = ""
  /// When it ended, in words; empty when it has not.
  public var to: String = ""

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - person: The id of the person.
  ///   - from: When it began, in words.
  ///   - to: When it ended, in words; empty when it has not.
  public init(person: String, from: String = "", to: String = "") {
    self.person = person
    self.from = from
    self.to = to
  }
}
