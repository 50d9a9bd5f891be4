import XML

extension MarkupReader {
  /// The words in an element that holds words alone.
  mutating func inlines(in element: XMLElement) throws(MarkupFailure) -> [Inline] {
    var text = InlineText()
    for node in element.children { try add(node, in: element, to: &text) }
    return text.finished
  }

  /// Adds a piece of an element that holds words.
  mutating func add(
    _ node: XMLNode, in outer: XMLElement, to text: inout InlineText
  ) throws(MarkupFailure) {
    guard case .element(let element) = node else {
      if case .text(let words) = node { text.add(words) }
      return
    }
    guard element.namespace.isEmpty, MarkupGrammar.attributes[element.name] != nil else {
      throw unknown(element)
    }
    try checkAttributes(of: element)
    switch element.name {
    case "br":
      try checkEmpty(element)
      text.addBreak()
    case "strong": try addInner(of: element, to: &text) { .strong($0) }
    case "em": try addInner(of: element, to: &text) { .emphasis($0) }
    case "ref":
      guard let target = element.attribute("to") else {
        throw failure(.missingAttribute("to", of: "ref"), at: element)
      }
      noted.references.append((target, element.line))
      text.isReferenceOpen = true
      try addInner(of: element, to: &text) { .reference(anchor: target, $0) }
    default: throw failure(.misplacedElement(element.name, in: outer.name), at: element)
    }
  }

  private mutating func addInner(
    of element: XMLElement, to text: inout InlineText, as wrap: ([Inline]) -> Inline
  ) throws(MarkupFailure) {
    let isReference = text.isReferenceOpen
    text.isReferenceOpen = false
    var inner = text.nested()
    for node in element.children { try add(node, in: element, to: &inner) }
    text.add(inner, as: wrap, keepsEmpty: isReference)
  }
}
