/// A template whose names have been exchanged for numbered marks, so that every lookup made while
/// rendering leads back to one tag on one line.
///
/// swift-mustache keeps no places, climbs to outer objects where an inner one lacks a name, and
/// prints nothing for a name that nobody knows. With the marks, the lookup is ours
/// (``TemplateScope``); sections, inverted sections, partials and white space stay the library's.
struct MarkedTemplate {
  /// The text with `{{.t12}}` in place of `{{name}}`.
  private(set) var text = ""
  /// The same text with the file and the line noted at the end of each line, see ``LineNotes``.
  private(set) var textWithLineNotes = ""
  /// The partials it includes, with the line of each.
  private(set) var partials: [(name: String, line: Int)] = []

  private var openSections: [(name: String, mark: String, line: Int)] = []

  /// How deep sections may lie within each other: rendering goes down by recursion.
  private static let deepest = 50

  /// Reads a template and exchanges its names.
  ///
  /// - Parameters:
  ///   - source: The text of the file, with lines that end in a line feed.
  ///   - file: The file's name.
  ///   - tags: The tags of all templates so far; those found here are added.
  init(_ source: String, file: String, tags: inout [TemplateTag]) throws(TemplateFailure) {
    var rest = Substring(source)
    var line = 1
    while let open = rest.firstRange(of: "{{") {
      add(rest[..<open.lowerBound], file: file, line: &line)
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
        throw TemplateFailure(
          .badTag("it has no closing braces."), template: file, line: line)
      }
      let content = rest[open.upperBound..<close.lowerBound]
      let tag = try tag(content, file: file, line: line, tags: &tags)
      text += tag
      textWithLineNotes += tag
      line += Self.lineFeeds(content)
      rest = rest[close.upperBound...]
    }
    add(rest, file: file, line: &line)
    textWithLineNotes += LineNotes.note(file: file, line: line)
    // The library reads two characters at every brace, even at the very end.
    if text.hasSuffix("{") { text += "\n" }
    if let open = openSections.last {
      throw TemplateFailure(.unclosed(open.name), template: file, line: open.line)
    }
  }

  private mutating func add(_ words: Substring, file: String, line: inout Int) {
    text += words
    for character in words {
      if character == "\n" {
        textWithLineNotes += LineNotes.note(file: file, line: line)
        line += 1
      }
      textWithLineNotes.append(character)
    }
  }

  /// What stands in the marked text for one tag.
  private mutating func tag(
    _ content: Substring, file: String, line: Int, tags: inout [TemplateTag]
  ) throws(TemplateFailure) -> String {
    func name(_ text: Substring) throws(TemplateFailure) -> String {
      let trimmed = Self.trimmed(text)
      if TemplateTag.isName(trimmed) { return String(trimmed) }
      throw TemplateFailure(
        .badTag("“\(trimmed.prefix(40))” cannot be a name."), template: file, line: line)
    }
    switch content.first {
    case "!":
      return "{{!\(String(repeating: "\n", count: Self.lineFeeds(content)))}}"
    case "#", "^":
      let name = try name(content.dropFirst())
      let mark = ".t\(tags.count)"
      let purpose: TemplateTag.Purpose = content.first == "#" ? .section : .inverted
      tags.append(TemplateTag(purpose: purpose, name: name, template: file, line: line))
      openSections.append((name, mark, line))
      if openSections.count > Self.deepest {
        throw TemplateFailure(
          .badTag("more than \(Self.deepest) sections lie within each other."), template: file,
          line: line)
      }
      return "{{\(content.prefix(1))\(mark)}}"
    case "/":
      let name = try name(content.dropFirst())
      guard let open = openSections.popLast(), open.name == name else {
        let open = openSections.last
        throw TemplateFailure(
          .wrongClose(name, opened: open?.name, openedOnLine: open?.line), template: file,
          line: line)
      }
      return "{{/\(open.mark)}}"
    case ">":
      let partial = Self.trimmed(content.dropFirst())
      if let refusal = TemplateRefusals.partial(partial) {
        throw TemplateFailure(refusal, template: file, line: line)
      }
      partials.append((String(partial), line))
      return "{{> \(partial)}}"
    default:
      if let refusal = TemplateRefusals.tag(content) {
        throw TemplateFailure(refusal, template: file, line: line)
      }
      let name = try name(content)
      tags.append(TemplateTag(purpose: .print, name: name, template: file, line: line))
      // Three braces: the value arrives escaped, see ``TemplateScope``.
      return "{{{.t\(tags.count - 1)}}}"
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let left = text.drop(while: \.isWhitespace)
    guard let last = left.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return left[...last]
  }

  private static func lineFeeds(_ text: Substring) -> Int { text.count { $0 == "\n" } }
}
