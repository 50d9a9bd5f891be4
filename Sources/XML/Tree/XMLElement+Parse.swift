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
    guard let start = try reader.next() else { throw XMLFailure(.empty, fileName: fileName) }
    let root = try reader.element(start)
    while try reader.next() != nil {}
    return root
  }
}
