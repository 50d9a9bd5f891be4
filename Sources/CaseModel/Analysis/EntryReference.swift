/// An entry named by its agency and that agency's own reference.
public struct EntryReference: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The code of the agency.
  public var agency: String
  /// The agency's reference.
  public var reference: String

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - agency: The code of the agency.
  ///   - reference: The agency's reference.
  public init(agency: String, reference: String) {
    self.agency = agency
    self.reference = reference
  }

  /// Reads `AGENCY/REFERENCE`; nil when there is no stroke with something on both sides.
  public init?(_ text: String) {
    guard let stroke = text.firstIndex(of: "/") else { return nil }
    self.agency = String(text[..<stroke])
    self.reference = String(text[text.index(after: stroke)...])
    if agency.isEmpty || reference.isEmpty { return nil }
  }

  /// The reference written as `AGENCY/REFERENCE`.
  public var description: String { "\(agency)/\(reference)" }
}
