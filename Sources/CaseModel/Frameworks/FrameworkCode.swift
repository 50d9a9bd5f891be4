/// One code of a framework.
public struct FrameworkCode: Hashable, Sendable, Codable {
  /// The stable id, such as `conditions-of-work.workload`.
  public var id: String
  /// The published label.
  public var label: String
  /// Our own words on what it covers.
  public var help: String = ""
  /// How sure the wording of the label is.
  public var certainty: LabelCertainty
  /// The level of the system it lies at.
  public var level: String = ""
  /// The codes below it.
  public var children: [FrameworkCode] = []

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - id: The stable id, such as `conditions-of-work.workload`.
  ///   - label: The published label.
  ///   - help: Our own words on what it covers.
  ///   - certainty: How sure the wording of the label is.
  ///   - level: The level of the system it lies at.
  ///   - children: The codes below it.
  public init(
    id: String, label: String, help: String = "", certainty: LabelCertainty, level: String = "",
    children: [FrameworkCode] = []
  ) {
    self.id = id
    self.label = label
    self.help = help
    self.certainty = certainty
    self.level = level
    self.children = children
  }
}
