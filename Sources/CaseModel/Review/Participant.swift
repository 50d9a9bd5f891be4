/// Someone who takes part in the review itself.
public struct Participant: Hashable, Sendable, Codable {
  /// Their id in the review.
  public var id: String
  /// The part they play.
  public var role: ParticipantRole
  /// The code of their agency; empty for none.
  public var agency: String = ""
  /// Their position, which may be published.
  public var positionTitle: String = ""
  /// Their name as published; only for lead reviewers.
  public var publishedName: String = ""
  /// Whether they are independent of the agencies.
  public var isIndependent: Bool = false
  /// Whether they worked on the case.
  public var worksOnCase: Bool = false
  /// Whether they manage someone who worked on the case.
  public var lineManagesCase: Bool = false

  /// Creates the value; what is not named here starts empty.
  ///
  /// - Parameters:
  ///   - id: Their id in the review.
  ///   - role: The part they play.
  public init(id: String, role: ParticipantRole) {
    self.id = id
    self.role = role
  }
}
