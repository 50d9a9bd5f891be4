public import Diagnostics

/// Why a report's markup cannot be turned into blocks.
///
/// The words of the report never enter the failure: only names that the markup uses do.
public struct MarkupFailure: DiagnosedFailure, Hashable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The markup breaks the rules of XML; the sentence says which.
    case notWellFormed(String)
    /// An element that the markup does not have.
    case unknownElement(String)
    /// An element in a place where it may not stand.
    case misplacedElement(String, in: String)
    /// Words that stand in no paragraph.
    case misplacedWords(in: String)
    /// An attribute that the element does not have.
    case unknownAttribute(String, of: String)
    /// An attribute that the element needs.
    case missingAttribute(String, of: String)
    /// A value that the attribute cannot have.
    case unknownValue(String, of: String, in: String)
    /// A name under which no generated blocks were given.
    case unknownGenerated(String)
    /// A reference to a name that nothing in the report has.
    case unknownReference(String)
    /// A reference to something that has neither number nor label, without words of its own.
    case wordlessReference(String)
    /// A name that two places have.
    case repeatedAnchor(String)
    /// A heading without words.
    case emptyHeading(String)
    /// A section that is to be numbered but has no heading to bear the number.
    case headlessSection
    /// A table whose first row is not all headers.
    case tableWithoutHeader
    /// A row that has not as many cells as the table has columns.
    case unevenRow(cells: Int, columns: Int)
  }

  /// What is wrong.
  public var kind: Kind
  /// The template's name.
  public var template: String
  /// The line in the template's output, counted from 1; nil when it is not known.
  public var line: Int?
  /// The known name that was most likely meant; nil when none is near.
  public var nearest: String?

  init(_ kind: Kind, template: String, line: Int?, nearest: String? = nil) {
    self.kind = kind
    self.template = template
    self.line = line
    self.nearest = nearest
  }

  /// The failure in words for the person who wrote the template.
  public var diagnostic: Diagnostic {
    Diagnostic(
      id: kind.id, severity: .error, message: kind.message, remedy: remedy,
      place: Place(file: template, line: line))
  }

  private var remedy: String {
    nearest.map { "Did you mean “\($0)”?" } ?? kind.remedy
  }
}
