import XML

/// Reading by taking away: what a reader understands it removes, so that what is left over at the end
/// is what nobody understood, and can be kept word for word.
extension XMLElement {
  /// Hands each element directly inside that bears a name to a reader, which takes from it in place.
  ///
  /// - Parameters:
  ///   - name: The name, without a prefix.
  ///   - limit: How many at most.
  ///   - body: What takes from it.
  /// - Returns: What the reader made of each.
  @discardableResult
  mutating func use<Result>(
    _ name: String, limit: Int = .max, _ body: (inout XMLElement) -> Result
  ) -> [Result] {
    use(limit: limit, where: { $0 == name }, body)
  }

  /// The same for every element whose name passes a test.
  @discardableResult
  mutating func use<Result>(
    limit: Int = .max, where isMeant: (String) -> Bool, _ body: (inout XMLElement) -> Result
  ) -> [Result] {
    var results: [Result] = []
    for index in children.indices where results.count < limit {
      guard case .element(var element) = children[index], isMeant(element.name) else { continue }
      // The tree lets go of the element, so that taking from it copies nothing.
      children[index] = .text("")
      results.append(body(&element))
      children[index] = .element(element)
    }
    return results
  }

  /// Hands the first element of a name to a reader; nil where there is none.
  @discardableResult
  mutating func useFirst<Result>(
    _ name: String, _ body: (inout XMLElement) -> Result
  ) -> Result? {
    use(name, limit: 1, body).first
  }

  /// Removes an attribute without a namespace, and gives its value; nil where there is none.
  mutating func takeAttribute(_ name: String) -> String? {
    guard let index = attributes.firstIndex(where: { $0.name == name && $0.namespace.isEmpty })
    else { return nil }
    return attributes.remove(at: index).value
  }

  /// Removes the texts that stand directly inside, and gives them without the blanks around them.
  mutating func takeText() -> String {
    var text = ""
    for index in children.indices {
      guard case .text(let words) = children[index] else { continue }
      text += words
      children[index] = .text("")
    }
    return text.trimmed
  }

  /// Removes everything inside and all attributes.
  mutating func takeAll() {
    attributes = []
    children = []
  }
}
