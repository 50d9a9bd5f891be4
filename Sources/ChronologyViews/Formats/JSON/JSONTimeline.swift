import CaseModel
import Foundation

/// The chronology as JSON for other programs; the shape is a published contract.
public struct JSONTimeline: TimelineFormat {
  /// Creates the format.
  public init() {}

  /// The name of the format.
  public var id: String { "json" }
  /// What it is good for.
  public var summary: String { "JSON for other programs, every field of every account." }

  /// Writes the timeline with sorted keys, so that the same case gives the same bytes.
  ///
  /// - Throws: `EncodingError`, which the values here never cause.
  public func render(_ timeline: Timeline) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(TimelineShape(timeline)), as: UTF8.self) + "\n"
  }
}
