/// A stretch of the case that groups episodes and has a published, blurred period.
public struct Phase: Hashable, Sendable, Codable {
  /// The id in the review.
  public var id: String
  /// Its number.
  public var number: Int
  /// Its published label.
  public var label: String = ""
  /// Its period as published.
  public var blurredPeriod: String = ""

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - id: The id in the review.
  ///   - number: Its number.
  ///   - label: Its published label.
  ///   - blurredPeriod: Its period as published.
  public init(id: String, number: Int, label: String = "", blurredPeriod: String = "") {
    self.id = id
    self.number = number
    self.label = label
    self.blurredPeriod = blurredPeriod
  }
}
