import Diagnostics
import XML

extension MarkupReader {
  /// A failure at an element.
  func failure(
    _ kind: MarkupFailure.Kind, at element: XMLElement, nearest: String? = nil
  ) -> MarkupFailure {
    MarkupFailure(
      kind, template: template, line: element.line > 0 ? element.line : nil, nearest: nearest)
  }

  /// The failure for an element that report markup does not have.
  func unknown(_ element: XMLElement) -> MarkupFailure {
    failure(
      .unknownElement(element.name), at: element,
      nearest: NearestName.of(element.name, among: MarkupGrammar.elementNames))
  }

  /// The failure for words that stand in no paragraph, on their own line where that can be told from the
  /// line of the element after them.
  func misplaced(
    _ words: String, in element: XMLElement, before rest: ArraySlice<XMLNode>
  ) -> MarkupFailure {
    var failure = failure(.misplacedWords(in: element.name), at: element)
    if case .element(let next) = rest.first, next.line > 0 {
      let from = words.utf8.drop(while: InlineText.isSpace)
      failure.line = next.line - from.count { $0 == 0x0A }
    }
    return failure
  }

  /// Refuses an element that the markup does not have, or that may not stand where it does.
  func checkPlace(
    of element: XMLElement, in outer: XMLElement, isTopLevel: Bool
  ) throws(MarkupFailure) {
    guard element.namespace.isEmpty, MarkupGrammar.attributes[element.name] != nil else {
      throw unknown(element)
    }
    // Sections and contents belong to the report itself, not to a box or a cell.
    let needsReport = ["section", "contents", "page-break"].contains(element.name)
    guard MarkupGrammar.blocks.contains(element.name), isTopLevel || !needsReport else {
      throw failure(.misplacedElement(element.name, in: outer.name), at: element)
    }
  }

  /// Refuses an attribute that the element does not have.
  func checkAttributes(of element: XMLElement) throws(MarkupFailure) {
    let known = MarkupGrammar.attributes[element.name] ?? []
    for attribute in element.attributes
    where !attribute.namespace.isEmpty || !known.contains(attribute.name) {
      throw failure(
        .unknownAttribute(attribute.name, of: element.name), at: element,
        nearest: NearestName.of(attribute.name, among: known))
    }
  }

  /// Refuses whatever stands in an element that holds nothing.
  func checkEmpty(_ element: XMLElement) throws(MarkupFailure) {
    for node in element.children {
      switch node {
      case .text(let words) where words.utf8.allSatisfy(InlineText.isSpace): continue
      case .text: throw failure(.misplacedWords(in: element.name), at: element)
      case .element(let inner):
        throw failure(.misplacedElement(inner.name, in: element.name), at: inner)
      }
    }
  }

  /// The elements in one that holds only elements of some names, such as a list.
  func elements(
    of element: XMLElement, named names: [String]
  ) throws(MarkupFailure) -> [XMLElement] {
    for node in element.children {
      switch node {
      case .text(let words):
        guard words.utf8.allSatisfy(InlineText.isSpace) else {
          throw failure(.misplacedWords(in: element.name), at: element)
        }
      case .element(let inner):
        guard inner.namespace.isEmpty, MarkupGrammar.attributes[inner.name] != nil else {
          throw unknown(inner)
        }
        guard names.contains(inner.name) else {
          throw failure(.misplacedElement(inner.name, in: element.name), at: inner)
        }
      }
    }
    return element.elements
  }

  /// The value of an attribute that has a few.
  func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, of element: XMLElement
  ) throws(MarkupFailure) -> Value? {
    guard let given = element.attribute(name) else { return nil }
    if let value = Value(rawValue: given) { return value }
    throw failure(
      .unknownValue(given, of: name, in: element.name), at: element,
      nearest: NearestName.of(given, among: Value.allCases.map(\.rawValue)))
  }

  /// The value of an attribute that is `yes` or `no`.
  func flag(_ name: String, of element: XMLElement) throws(MarkupFailure) -> Bool? {
    enum Answer: String, CaseIterable { case yes, no }
    let answer: Answer? = try choice(name, of: element)
    return answer.map { $0 == .yes }
  }

  /// The id of an element, which must be its own; empty when it has none.
  mutating func anchor(of element: XMLElement) throws(MarkupFailure) -> String {
    guard let anchor = element.attribute("id") else { return "" }
    guard !anchor.isEmpty else {
      throw failure(.unknownValue(anchor, of: "id", in: element.name), at: element)
    }
    try note(anchor, at: element)
    return anchor
  }

  /// Takes note of an anchor, which must not have been used before.
  mutating func note(_ anchor: String, at element: XMLElement) throws(MarkupFailure) {
    guard noted.anchors.insert(anchor).inserted else {
      throw failure(.repeatedAnchor(anchor), at: element)
    }
  }
}
