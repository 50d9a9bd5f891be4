import XML

/// An element as lines of text that a person can compare: one element on each line, indented.
enum XMLListing {
  static func text(of element: XMLElement) -> String {
    var lines: [String] = []
    add(element, depth: 0, to: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func add(_ element: XMLElement, depth: Int, to lines: inout [String]) {
    let indent = String(repeating: " ", count: depth)
    let attributes = element.attributes.map { " \($0.name)=\(visible($0.value))" }.joined()
    var line = indent + element.name + attributes
    let texts = element.children.compactMap { node -> String? in
      if case .text(let words) = node { words } else { nil }
    }
    if element.elements.isEmpty, let text = texts.first { line += " “\(visible(text))”" }
    lines.append(line)
    for inner in element.elements { add(inner, depth: depth + 1, to: &lines) }
  }

  /// Words with what does not show written out, so that nothing in a golden file hides.
  private static func visible(_ words: String) -> String {
    words.unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format: "\\u{\(String(scalar.value, radix: 16))}"
      default: String(scalar)
      }
    }.joined()
  }
}

extension XMLElement {
  /// The value of an attribute, whatever its namespace.
  func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// All elements of a name at any depth, in order.
  func all(_ name: String) -> [XMLElement] {
    elements.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }
}
