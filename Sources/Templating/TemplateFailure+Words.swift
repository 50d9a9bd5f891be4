extension TemplateFailure {
  /// The id, the message and the remedy for each problem.
  var words: (id: String, message: String, remedy: String) {
    switch problem {
    case .unknownName(let name, let known, let isAtTop):
      (
        "unknown-name", "The template asks for “\(name)”, and there is no such name here.",
        suggestion(known, isAtTop ? "Write “top.\(name)” to use the outermost name. " : "")
      )
    case .unknownPartial(let name, let known):
      (
        "unknown-partial", "The template includes “\(name)”, and its folder has no such file.",
        suggestion(known)
      )
    case .partialIncludesItself(let name):
      (
        "partial-loop", "The template includes “\(name)”, which leads back to itself.",
        "Take one of the includes out."
      )
    case .notPrintable(let name, let kind):
      (
        "not-printable", "The template prints “\(name)”, which is \(kind) and not words.",
        "Open a section with {{#\(name)}} and print what is inside."
      )
    case .emptyText(let name):
      (
        "empty-text", "The template prints “\(name)”, and there are no words in it here.",
        "Put it into a section {{#\(name)}} … {{/\(name)}}, and say in {{^\(name)}} … {{/\(name)}} "
          + "what to print instead."
      )
    case .notASection(let name, let kind):
      (
        "not-a-section", "The template opens a section over “\(name)”, which is \(kind).",
        "Print it with {{\(name)}}, or ask for a yes or no instead."
      )
    case .wrongClose(let name, let opened?, let line):
      (
        "wrong-close",
        "The section “\(opened)”\(line.map { ", opened on line \($0)," } ?? "") is closed as “\(name)”.",
        "Close sections in the reverse order of opening them."
      )
    case .wrongClose(let name, nil, _):
      (
        "wrong-close", "The template closes a section “\(name)” that is not open.",
        "Take the closing tag out, or open the section before it."
      )
    case .unclosed(let name):
      (
        "unclosed", "The section “\(name)” is opened here and never closed.",
        "Write {{/\(name)}} where it ends."
      )
    case .badTag(let why):
      (
        "bad-tag", "A tag is not written correctly: \(why)",
        "Write tags as {{name}}, {{#name}}, {{^name}}, {{/name}}, {{> file}} or {{! remark }}."
      )
    case .refusedTag(let tag, let why):
      ("refused-tag", "Tags like “\(tag)” are not allowed: \(why)", "Use a plain tag instead.")
    case .unknownTemplate(let name, let known):
      ("unknown-template", "There is no template “\(name)”.", suggestion(known))
    case .unreadable(let why):
      (
        "unreadable", "The template cannot be read: \(why)",
        "Save it as plain text in UTF-8 under its old name."
      )
    }
  }

  /// Names the nearest known name, or all of them where none is near.
  private func suggestion(_ known: [String], _ before: String = "") -> String {
    if let nearestName { return before + "Did you mean “\(nearestName)”?" }
    if known.isEmpty { return before + "There are no names here." }
    return before + "Known here: \(known.sorted().joined(separator: ", "))."
  }
}
