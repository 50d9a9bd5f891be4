/// A way to write the integrated chronology down.
///
/// To add one, write a folder in `Formats/` with a type that conforms to this protocol, and put one
/// line into ``TimelineFormats``. A format shows every occurrence that it is given, the undated ones
/// too, says how many are undated and hidden, and says that a fictional review is fictional.
public protocol TimelineFormat: Sendable {
  /// The stable name by which the format is asked for, such as `json`.
  var id: String { get }
  /// What it is good for, in one sentence for a reviewer.
  var summary: String { get }
  /// Writes a timeline down.
  ///
  /// - Parameter timeline: What to show.
  /// - Returns: The text, ending with a line break.
  func render(_ timeline: Timeline) throws -> String
}
