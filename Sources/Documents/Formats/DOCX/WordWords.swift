import Archives
import XML

/// Reads the words of a finished Word file back.
enum WordWords {
  /// The attributes whose values are words, or names made of words.
  private static let telling: Set<String> = [
    "name", "anchor", "descr", "title", "tooltip", "author", "initials", "alias", "tag",
  ]

  /// The words of the main part, then of every other one, then of the attributes.
  static func parts(of bytes: [UInt8]) throws -> [ReadablePart] {
    let package = try ZipReader(bytes, fileName: "report.docx", limits: .written)
    var found: [ReadablePart] = []
    var values: [String] = []
    for name in package.names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      guard let bytes = try package.bytes(of: name) else { continue }
      let part = try XMLElement.parse(bytes, fileName: name, limits: .ownFile)
      var text = ""
      collect(part, into: &text)
      if name != "word/styles.xml" { collectValues(part, into: &values) }
      if name == "word/document.xml" {
        found.insert(ReadablePart(name: "text", text: text.wordLines), at: 0)
      } else if !text.wordLines.isEmpty {
        found.append(ReadablePart(name: name, text: text.wordLines))
      }
    }
    guard found.first?.name == "text" else {
      throw DocumentFailure(.notReadable, fileName: "report.docx")
    }
    found.append(ReadablePart(name: "attributes", text: values.joined(separator: "\n")))
    return found
  }

  private static func collect(_ element: XMLElement, into text: inout String) {
    switch element.name {
    case "tab": text += " "
    case "br": text += "\n"
    // What a field is asked to show is not on the page; the words it shows are.
    case "instrText": return
    default: break
    }
    for node in element.children {
      switch node {
      case .text(let words): text += words
      case .element(let inner): collect(inner, into: &text)
      }
    }
    if element.name == "p" || element.namespace != WordPackage.mainNamespace { text += "\n" }
  }

  private static func collectValues(_ element: XMLElement, into values: inout [String]) {
    for attribute in element.attributes {
      let isCaption = element.name == "tblCaption" || element.name == "tblDescription"
      if telling.contains(attribute.name) || isCaption { values.append(attribute.value) }
    }
    for inner in element.elements { collectValues(inner, into: &values) }
  }
}
