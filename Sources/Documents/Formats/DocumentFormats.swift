/// The formats that a report can be written in.
public enum DocumentFormats {
  /// All formats, in the order in which they are listed to a reviewer.
  public static let all: [any DocumentFormat] = [
    WordFormat(),
    HTMLFormat(),
    MarkdownFormat(),
  ]

  /// The format with an id; nil when there is none.
  ///
  /// - Parameter id: The id, such as `docx`.
  public static func named(_ id: String) -> (any DocumentFormat)? { all.first { $0.id == id } }
}
