public import Diagnostics

/// What a file that holds tables gives: its tables, the words around them, and what to know of it.
public struct TableDocument: Hashable, Sendable {
  /// The tables, in the order of the file, hidden ones included.
  public var tables: [Table] = []
  /// The paragraphs that stand outside the tables, in the order of the file.
  public var paragraphs: [TextParagraph] = []
  /// Who the file says made it; empty where it does not say.
  public var author: String = ""
  /// When the file says it was last changed, as it writes that; empty where it does not say.
  public var modified: String = ""
  /// What stood in the file and is in no table or paragraph, by kind, such as `comment` or `deleted text`.
  public var leftOut: [String: Int] = [:]
  /// What people wrote beside the words, in the order of the file.
  public var comments: [TableComment] = []
  /// What a person should know, in the order of the file.
  public var diagnostics: [Diagnostic] = []

  /// Creates an empty document.
  public init() {}
}

/// A paragraph outside the tables.
public struct TextParagraph: Hashable, Sendable {
  /// Its words.
  public var text: String
  /// Whether its author made it a heading.
  public var isHeading: Bool
  /// How many tables stand before it.
  public var tablesBefore: Int

  /// Creates a paragraph.
  ///
  /// - Parameters:
  ///   - text: Its words.
  ///   - isHeading: Whether its author made it a heading.
  ///   - tablesBefore: How many tables stand before it.
  public init(_ text: String, isHeading: Bool = false, tablesBefore: Int) {
    self.text = text
    self.isHeading = isHeading
    self.tablesBefore = tablesBefore
  }
}
