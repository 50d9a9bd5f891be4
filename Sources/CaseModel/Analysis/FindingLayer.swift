/// One layer of a finding: its text and its evidence.
public struct FindingLayer: Hashable, Sendable, Codable {
  /// The text, in paragraphs.
  public var text: [String] = []
  /// How sure the review team is.
  public var confidence: Confidence? = nil
  /// The evidence for it.
  public var citations: [Citation] = []

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - text: The text, in paragraphs.
  ///   - confidence: How sure the review team is.
  ///   - citations: The evidence for it.
  public init(text: [String] = [], confidence: Confidence? = nil, citations: [Citation] = []) {
    self.text = text
    self.confidence = confidence
    self.citations = citations
  }
}
