import XML

/// Narrative that is marked up as a page, as the plain text that a person would read on it.
///
/// Rows of tables become lines with ` | ` between the cells; items of lists begin with a dash. Nothing
/// of the mark-up is ever shown, so links, scripts and pictures do nothing.
struct PlainText {
  private var lines: [String] = []
  private var line = ""
  private var isRow = false
  private var size = 0
  private var limit = Int.max

  /// More words than this are no name of a thing, and nothing refers to them.
  private static let longestName = 500

  /// The words of a narrative.
  ///
  /// - Parameter element: The narrative's element, of CDA's or of XHTML's vocabulary.
  static func words(of element: XMLElement) -> String {
    var text = PlainText()
    text.add(element.children)
    text.breakLine()
    return text.lines.joined(separator: "\n")
  }

  /// The words of every part of a narrative that has an identifier.
  static func named(in element: XMLElement) -> [String: String] {
    var named: [String: String] = [:]
    collect(element, into: &named)
    return named
  }

  private static func collect(_ element: XMLElement, into named: inout [String: String]) {
    if let id = element.attribute("ID"), named[id] == nil {
      var text = PlainText()
      text.limit = longestName
      text.add(element.children)
      text.breakLine()
      if text.size <= longestName { named[id] = text.lines.joined(separator: " ") }
    }
    for case .element(let child) in element.children { collect(child, into: &named) }
  }

  private mutating func add(_ nodes: [XMLNode]) {
    for node in nodes {
      if size > limit { return }
      switch node {
      case .text(let text): add(text)
      case .element(let element): add(element)
      }
    }
  }

  private mutating func add(_ element: XMLElement) {
    switch element.name {
    case "br": if isRow { line += " " } else { breakLine() }
    case "script", "style": return
    case "img": add(element.attribute("alt") ?? "")
    case "td", "th":
      if line.hasSuffix(" ") && !line.hasSuffix("| ") { line.removeLast() }
      if !line.isEmpty { line += " | " }
      isRow = true
      add(element.children)
    case "item", "li":
      breakLine()
      line = "- "
      add(element.children)
      breakLine()
    case "p", "paragraph", "div", "table", "thead", "tbody", "tfoot", "tr", "list", "ul", "ol",
      "dl",
      "dt", "dd", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "hr",
      "footnote":
      // Inside a cell the line goes on.
      let goesOn = isRow && element.name != "tr"
      if line != "- " && !goesOn { breakLine() }
      if goesOn, let last = line.utf8.last, last != 0x20 { line += " " }
      add(element.children)
      if !goesOn { breakLine() }
    default: add(element.children)
    }
  }

  /// Adds words, with one blank for each run of blanks and line breaks.
  private mutating func add(_ text: String) {
    size += text.utf8.count
    if size > limit { return }
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        if bytes[start] <= 0x20 {
          if let last = line.utf8.last, last != 0x20 { line += " " }
          start += 1
          continue
        }
        var end = start
        while end < bytes.count && bytes[end] > 0x20 { end += 1 }
        line += String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        start = end
      }
    }
  }

  private mutating func breakLine() {
    let words = line.trimmed
    if !words.isEmpty && words != "-" { lines.append(words) }
    line = ""
    isRow = false
  }
}
