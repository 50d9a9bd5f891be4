/// Reads the words of a finished Markdown text back, by undoing what ``MarkdownPage`` does.
enum MarkdownWords {
  /// The words of the report, and those above and below it.
  static func parts(of bytes: [UInt8]) throws -> [ReadablePart] {
    guard let whole = String(validating: bytes, as: UTF8.self) else {
      throw DocumentFailure(.notReadable, fileName: "report.md")
    }
    let lines = whole.utf8.split(separator: 0x0A).map { String(Substring($0)) }
    guard let title = lines.firstIndex(where: { $0.hasPrefix("# ") }) else {
      throw DocumentFailure(.notReadable, fileName: "report.md")
    }
    var end = lines.endIndex
    if title > 0, let rule = lines.lastIndex(of: "---") { end = rule }
    var names: [String] = []
    let report = lines[title..<end].map { words(of: $0, names: &names) }
    let around = (lines[..<title] + lines[end...]).map { words(of: $0, names: &names) }
    return [
      ReadablePart(name: "text", text: report.joined(separator: "\n").wordLines),
      ReadablePart(name: "around", text: around.joined(separator: "\n").wordLines),
      ReadablePart(name: "names", text: names.joined(separator: "\n")),
    ]
  }

  /// The words of one line, without the marks of its block.
  private static func words(of line: String, names: inout [String]) -> String {
    var rest = Substring(line).unicodeScalars
    var isItem = true
    while isItem {
      while rest.first == " " || rest.first == ">" { rest.removeFirst() }
      let digits = rest.prefix { ("0"..."9").contains($0) }
      let mark = rest.dropFirst(digits.count).prefix(2)
      if digits.isEmpty,
        rest.starts(with: "- ".unicodeScalars) || rest.starts(with: "* ".unicodeScalars)
      {
        rest.removeFirst(2)
      } else if !digits.isEmpty,
        mark.elementsEqual(". ".unicodeScalars) || mark.elementsEqual(") ".unicodeScalars)
      {
        rest.removeFirst(digits.count + 2)
      } else {
        isItem = false
      }
    }
    // Rules between parts, and the line under a table's header; rows of cells have spaces.
    if rest.allSatisfy({ $0 == "|" || $0 == "-" }) { return "" }
    if rest.first == "#" { rest = rest.drop { $0 == "#" } }
    return plain(rest, names: &names)
  }

  /// The words of a line without backslashes, stars, tags and links; what is between cells or tags that
  /// begin lines becomes a line end.
  private static func plain(
    _ marked: Substring.UnicodeScalarView, names: inout [String]
  ) -> String {
    var text = String.UnicodeScalarView()
    var index = marked.startIndex
    while index < marked.endIndex {
      let scalar = marked[index]
      let next = marked.index(after: index)
      switch scalar {
      case "\\":
        if next < marked.endIndex { text.append(marked[next]) }
        index = next < marked.endIndex ? marked.index(after: next) : next
        continue
      case "*", "[": break
      case "|": text.append("\n")
      case "<":
        let end = marked[index...].firstIndex(of: ">") ?? marked.index(before: marked.endIndex)
        let tag = String(Substring(marked[next..<end]))
        if let quote = tag.split(separator: "\"").dropFirst().first { names.append(String(quote)) }
        if !["a ", "/a", "strong", "/strong", "em", "/em"].contains(where: tag.hasPrefix) {
          text.append("\n")
        }
        index = marked.index(after: end)
        continue
      case "]":
        let end = marked[index...].firstIndex(of: ")") ?? marked.index(before: marked.endIndex)
        names.append(String(Substring(marked[next..<end])))
        index = marked.index(after: end)
        continue
      default: text.append(scalar)
      }
      index = next
    }
    return String(text)
  }
}
