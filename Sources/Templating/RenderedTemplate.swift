/// A rendered text together with where in the templates each of its lines comes from.
public struct RenderedTemplate: Hashable, Sendable {
  /// A line of a template.
  public struct Place: Hashable, Sendable {
    /// The file's name, such as `report.mustache`.
    public var file: String
    /// The line in that file, counted from 1.
    public var line: Int

    /// Creates a place.
    ///
    /// - Parameters:
    ///   - file: The file's name.
    ///   - line: The line, counted from 1.
    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  /// The text, all values escaped as in XML and HTML.
  public let text: String
  private let places: [Place?]

  init(text: String, places: [Place?]) {
    self.text = text
    self.places = places
  }

  /// Where a line of the text comes from.
  ///
  /// - Parameter line: The line in the text, counted from 1.
  /// - Returns: The line of the template; nil where it cannot be told.
  public func place(ofLine line: Int) -> Place? {
    places.indices.contains(line - 1) ? places[line - 1] : nil
  }
}
