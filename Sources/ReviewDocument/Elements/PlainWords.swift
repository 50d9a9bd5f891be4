import XML

/// Text with its white space put in order, the same way on every read.
enum PlainWords {
  /// The attribute that says that white space is to be kept as it stands, and its only value.
  static let keeping = (attribute: "spaces", value: "kept")

  /// The words with runs of white space made one space, and none at the ends.
  ///
  /// White space is what XML calls so: space, tab, line feed and carriage return.
  static func normalised(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isBetweenWords = false
    for byte in text.utf8 {
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        isBetweenWords = !bytes.isEmpty
      } else {
        if isBetweenWords { bytes.append(0x20) }
        isBetweenWords = false
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words of an element: normalised, unless it asks to keep its white space.
  static func of(_ element: XMLElement) -> String {
    let text = element.text
    return element.attribute(keeping.attribute) == keeping.value ? text : normalised(text)
  }

  /// Puts words into an element that is being written, marked where normalising would change them.
  static func put(_ words: String, into element: inout XMLElement) {
    if normalised(words).utf8.elementsEqual(words.utf8) == false {
      element.attributes.append(XMLAttribute(name: keeping.attribute, value: keeping.value))
    }
    element.children.append(.text(words))
  }

  /// An element with words in it.
  static func element(_ name: String, _ words: String) -> XMLElement {
    var element = XMLElement(name: name)
    put(words, into: &element)
    return element
  }
}
