extension XMLElement {
  /// Reads a whole small document into memory.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes, in any encoding that is read.
  ///   - fileName: The file's name without its folder, for messages.
  ///   - limits: How much the document may ask for.
  /// - Returns: The document's first element with everything in it.
  /// - Throws: What is wrong with the file; see ``XMLFailure/Kind``.
  public static func parse(
    _ bytes: [UInt8], fileName: String, limits: XMLLimits = .document
  ) throws(XMLFailure) -> XMLElement {
    var reader = XMLReader(.bytes(bytes), fileName: fileName, limits: limits)
    var open: [XMLElement] = []
    var root: XMLElement?
    while let event = try reader.next() {
      switch event.kind {
      case .start:
        open.append(reader.element(event))
      case .end:
        guard let element = open.popLast() else { continue }
        if open.isEmpty {
          root = element
        } else {
          open[open.count - 1].children.append(.element(element))
        }
      case .text:
        if !open.isEmpty { open[open.count - 1].children.append(.text(reader.string(event))) }
      case .attribute: continue
      }
    }
    guard let root else { throw XMLFailure(.empty, fileName: fileName) }
    return root
  }
}

extension XMLReader {
  /// The element that a start tag begins, still without content.
  fileprivate func element(_ event: XMLEvent) -> XMLElement {
    XMLElement(
      name: local(event.name), namespace: namespace(event.name),
      attributes: (0..<event.attributeCount).map { index in
        let attribute = attribute(index)
        return XMLAttribute(
          name: local(attribute.name), namespace: namespace(attribute.name),
          value: string(attribute))
      },
      line: Int(event.line))
  }
}
