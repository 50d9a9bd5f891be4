/// An element of a small document of our own kind, with everything below it.
///
/// Files that agencies send are never read into a tree: see ``XMLReader``.
public struct XMLElement: Hashable, Sendable {
  /// The name, without a prefix.
  public var name: String
  /// The namespace; empty for none.
  public var namespace: String
  /// The attributes in the order of the file; namespace declarations are not among them.
  public var attributes: [XMLAttribute]
  /// The elements and texts inside, in order.
  public var children: [XMLNode]
  /// The line on which the element begins, counted from 1; 0 for an element that was not read.
  public var line: Int

  /// Creates an element.
  ///
  /// - Parameters:
  ///   - name: The name, without a prefix.
  ///   - namespace: The namespace; empty for none.
  ///   - attributes: The attributes in order.
  ///   - children: The elements and texts inside.
  ///   - line: The line on which it begins.
  public init(
    name: String, namespace: String = "", attributes: [XMLAttribute] = [],
    children: [XMLNode] = [], line: Int = 0
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
    self.line = line
  }

  /// The value of an attribute without a namespace; nil when there is none.
  ///
  /// - Parameter name: The attribute's name.
  public func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name && $0.namespace.isEmpty }?.value
  }

  /// The elements directly inside, in order.
  public var elements: [XMLElement] {
    children.compactMap { node in
      if case .element(let element) = node { element } else { nil }
    }
  }

  /// The elements directly inside that bear a name, in order.
  ///
  /// - Parameter name: The name, without a prefix.
  public func elements(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// The first element directly inside that bears a name; nil when there is none.
  ///
  /// - Parameter name: The name, without a prefix.
  public func first(_ name: String) -> XMLElement? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }

  /// All text below the element, in order, as it stands.
  public var text: String {
    if children.count == 1, case .text(let text) = children[0] { return text }
    var text = ""
    collectText(into: &text)
    return text
  }

  private func collectText(into text: inout String) {
    for child in children {
      switch child {
      case .text(let words): text += words
      case .element(let element): element.collectText(into: &text)
      }
    }
  }
}
