public import Diagnostics

/// A template that cannot be rendered as it stands, with the line that is at fault.
public struct TemplateFailure: DiagnosedFailure, Hashable {
  /// What is wrong with a template.
  public enum Problem: Hashable, Sendable {
    /// It asks for a name that does not exist where it asks.
    case unknownName(String, known: [String], isAtTop: Bool)
    /// It includes a template that is not in the folder.
    case unknownPartial(String, known: [String])
    /// It includes itself, directly or through others.
    case partialIncludesItself(String)
    /// It prints a list, a group of names, or a yes or no.
    case notPrintable(String, kind: String)
    /// It prints a text that is empty here, which would leave a silent hole.
    case emptyText(String)
    /// It opens a section over a number.
    case notASection(String, kind: String)
    /// A section is closed under another name, or closed without having been opened.
    case wrongClose(String, opened: String?, openedOnLine: Int?)
    /// A section is never closed.
    case unclosed(String)
    /// A tag is not finished or has a name that cannot be one.
    case badTag(String)
    /// A tag of a kind that is refused because it could hide or change text.
    case refusedTag(String, why: String)
    /// The folder has no template of this name.
    case unknownTemplate(String, known: [String])
    /// The file cannot be read as UTF-8 text of a reasonable size.
    case unreadable(String)
  }

  /// What is wrong.
  public let problem: Problem
  /// The file's name, such as `report.mustache`.
  public let template: String
  /// The line in that file, counted from 1; nil where the whole file is meant.
  public let line: Int?

  /// Creates a failure.
  ///
  /// - Parameters:
  ///   - problem: What is wrong.
  ///   - template: The file's name.
  ///   - line: The line, counted from 1.
  public init(_ problem: Problem, template: String, line: Int? = nil) {
    self.problem = problem
    self.template = template
    self.line = line
  }

  /// The known name that was most likely meant; nil when none is near.
  public var nearestName: String? {
    switch problem {
    case .unknownName(let name, let known, _), .unknownPartial(let name, let known),
      .unknownTemplate(let name, let known):
      NearestName.of(name, among: known)
    default: nil
    }
  }

  /// The failure in words, with the template, the line and the nearest known name.
  public var diagnostic: Diagnostic {
    let (id, message, remedy) = words
    return Diagnostic(
      id: "template.\(id)", severity: .error, message: message, remedy: remedy,
      place: Place(file: template, line: line))
  }
}
