import XML

/// Reads the words of a finished web page back.
enum HTMLWords {
  /// The attributes whose values are words, or names made of words.
  private static let telling: Set<String> = [
    "content", "title", "alt", "aria-label", "id", "href", "lang",
  ]
  /// The elements that begin and end a line.
  private static let lines: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "li", "dt", "dd", "th", "td", "caption", "figcaption", "br",
    "div", "title",
  ]

  /// The words of the report, of what stands around it, and of the attributes.
  static func parts(of bytes: [UInt8]) throws -> [ReadablePart] {
    // The reader refuses every DOCTYPE, so the page's own first line is left out; it names no entity.
    let doctype = Array("<!DOCTYPE html>\n".utf8)
    guard bytes.starts(with: doctype) else {
      throw DocumentFailure(.notReadable, fileName: "report.html")
    }
    let page = try XMLElement.parse(
      Array(bytes[doctype.count...]), fileName: "report.html", limits: .ownFile)
    guard let body = page.first("body"), let main = body.first("main") else {
      throw DocumentFailure(.notReadable, fileName: "report.html")
    }
    var report = ""
    collect(main, into: &report)
    var around = ""
    if let title = page.first("head")?.first("title") { collect(title, into: &around) }
    for element in body.elements where element.name != "main" { collect(element, into: &around) }
    var values: [String] = []
    collectValues(page, into: &values)
    let sheet = page.first("head")?.first("style")?.text ?? ""
    return [
      ReadablePart(name: "text", text: report.wordLines),
      ReadablePart(name: "around", text: around.wordLines),
      ReadablePart(name: "attributes", text: values.joined(separator: "\n")),
      ReadablePart(name: "style", text: sheet),
    ]
  }

  private static func collect(_ element: XMLElement, into text: inout String) {
    let isLine = lines.contains(element.name)
    if isLine { text += "\n" }
    for node in element.children {
      switch node {
      case .text(let words): text += words
      case .element(let inner): collect(inner, into: &text)
      }
    }
    if isLine { text += "\n" }
  }

  private static func collectValues(_ element: XMLElement, into values: inout [String]) {
    for attribute in element.attributes where telling.contains(attribute.name) {
      values.append(attribute.value)
    }
    for inner in element.elements { collectValues(inner, into: &values) }
  }
}
