/// A process that runs beside the review.
public struct ParallelProcess: Hashable, Sendable, Codable {
  /// What it is, such as `criminal`.
  public var kind: String
  /// Where it stands.
  public var status: String = ""
  /// Laws that restrict what may be reported.
  public var restrictions: [String] = []

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - kind: What it is, such as `criminal`.
  ///   - status: Where it stands.
  ///   - restrictions: Laws that restrict what may be reported.
  public init(kind: String, status: String = "", restrictions: [String] = []) {
    self.kind = kind
    self.status = status
    self.restrictions = restrictions
  }
}
