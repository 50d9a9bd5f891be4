extension XMLReader {
  /// Reads the element that the start tag which came last begins, with everything in it, up to its end
  /// tag.
  ///
  /// Use it for the records of a file, one after another; a whole file of unknown size is better read
  /// event by event.
  ///
  /// - Parameters:
  ///   - start: The start tag that came last.
  ///   - limit: The most memory, in bytes, that the element may roughly take; none where nil.
  ///   - words: Makes a string of the bytes of a text or of an attribute's value; lets a caller leave
  ///     out what it has no use for, such as an attachment.
  /// - Returns: The element.
  /// - Throws: What is wrong with the file, and ``XMLFailure/Kind/elementTooLarge(_:)`` once the element
  ///   takes more than the limit.
  public mutating func element(
    _ start: XMLEvent, limit: Int? = nil,
    words: (UnsafeBufferPointer<UInt8>) -> String = { String(decoding: $0, as: UTF8.self) }
  ) throws(XMLFailure) -> XMLElement {
    var size = 0
    var open = [opened(start, words, &size)]
    while let event = try next() {
      switch event.kind {
      case .start: open.append(opened(event, words, &size))
      case .text:
        let text = withBytes(event, words)
        size += Self.nodeSize + text.utf8.count
        open[open.count - 1].children.append(.text(text))
      case .end:
        guard open.count > 1, let element = open.popLast() else { return open[0] }
        open[open.count - 1].children.append(.element(element))
      case .attribute: continue
      }
      if let limit, size > limit {
        throw XMLFailure(.elementTooLarge(limit), fileName: fileName, line: Int(start.line))
      }
    }
    return open[0]
  }

  /// What an element, attribute or text takes beside its words, roughly.
  private static var nodeSize: Int { 96 }

  /// The element that a start tag begins, still without content.
  private func opened(
    _ event: XMLEvent, _ words: (UnsafeBufferPointer<UInt8>) -> String, _ size: inout Int
  ) -> XMLElement {
    size += Self.nodeSize
    var element = XMLElement(
      name: local(event.name), namespace: namespace(event.name), line: Int(event.line))
    if event.attributeCount > 0 { element.attributes.reserveCapacity(event.attributeCount) }
    for index in 0..<event.attributeCount {
      let attribute = attribute(index)
      let value = withBytes(attribute, words)
      size += Self.nodeSize + value.utf8.count
      element.attributes.append(
        XMLAttribute(
          name: local(attribute.name), namespace: namespace(attribute.name), value: value))
    }
    return element
  }
}
