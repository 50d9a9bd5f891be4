import CLibXML2

/// Turns the parser's errors into kinds of failure with sentences of our own.
enum ParserErrors {
  /// Notes the first error of a file.
  ///
  /// Any error fails the file, even one that the parser would pass over.
  static func note(_ error: xmlError, in state: inout ParserState) {
    guard state.failure == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    state.failure = ParserFault(
      kind: kind(of: error.code, state: state), line: state.line, column: error.int2,
      isAtEnd: standsAtEnd(state) || meansEarlyEnd(error.code))
  }

  private static let bareSign = "A bare & or < stands in a text; XML writes them as &amp; and &lt;."

  /// The parser gives up when it has been given 10 MB and still lacks the end of something.
  private static let tooMuchAhead = 9_000_000

  /// Whether the parser has used up its bytes, but for the first half of `/>`.
  private static func standsAtEnd(_ state: borrowing ParserState) -> Bool {
    state.unparsed.isEmpty || state.unparsed.elementsEqual([UInt8(ascii: "/")])
  }

  /// Whether the parser says only that something has no end.
  private static func meansEarlyEnd(_ code: Int32) -> Bool {
    switch xmlParserErrors(rawValue: UInt32(bitPattern: code)) {
    case XML_ERR_DOCUMENT_END, XML_ERR_ATTRIBUTE_NOT_FINISHED, XML_ERR_COMMENT_NOT_FINISHED,
      XML_ERR_PI_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED:
      true
    default: false
    }
  }

  private static func kind(of code: Int32, state: borrowing ParserState) -> XMLFailure.Kind {
    switch xmlParserErrors(rawValue: UInt32(bitPattern: code)) {
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_ENCODING:
      return standsAtBrokenBytes(state) ? .encoding("UTF-8") : .character
    case XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_DEC_CHARREF, XML_ERR_INVALID_HEX_CHARREF:
      return .notWellFormed("A numbered character such as &#163; is not written correctly.")
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY, XML_ERR_ENTITY_LOOP:
      return .entity
    case XML_NS_ERR_UNDEFINED_NAMESPACE: return .namespace
    case XML_ERR_INTERNAL_ERROR where state.unparsed.count > tooMuchAhead:
      // It waits for the end of something; for the end of a reference, where it waits at a bare &.
      return state.unparsed.first == UInt8(ascii: "&")
        ? .notWellFormed(bareSign) : .textTooLong(XMLLimits.agencyFile.text)
    default:
      let parserError = xmlParserErrors(rawValue: UInt32(bitPattern: code))
      return .notWellFormed(sentence(for: parserError, state: state))
    }
  }

  /// Whether the parser stands at bytes that are not UTF-8, rather than at a forbidden character.
  private static func standsAtBrokenBytes(_ state: borrowing ParserState) -> Bool {
    guard let position = state.context?.pointee.input?.pointee.cur else { return false }
    // U+FFFE and U+FFFF are correctly encoded and forbidden. The parser's buffer ends with a zero.
    let isForbidden = position[0] == 0xEF && position[1] == 0xBF && position[2] >= 0xBE
    return position[0] >= 0x80 && !isForbidden
  }

  private static func sentence(
    for error: xmlParserErrors, state: borrowing ParserState
  ) -> String {
    switch error {
    case XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_ENTITYREF_NO_NAME:
      bareSign
    case XML_ERR_DOCUMENT_EMPTY: "Something stands before the first element."
    case XML_ERR_DOCUMENT_END: "Something stands after the end of the first element."
    case XML_ERR_TAG_NAME_MISMATCH: "An end tag does not fit the element that it should end."
    case XML_ERR_GT_REQUIRED, XML_ERR_TAG_NOT_FINISHED, XML_ERR_LTSLASH_REQUIRED:
      "A tag is not finished."
    case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED:
      "An element has the same attribute twice."
    case XML_ERR_LT_IN_ATTRIBUTE: "A bare < stands in an attribute; XML writes it as &lt;."
    case XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED,
      XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_SPACE_REQUIRED:
      "An attribute is not written as name=\"value\"."
    case XML_ERR_MISPLACED_CDATA_END: "The characters ]]> stand in a text."
    case XML_ERR_CDATA_NOT_FINISHED: "A CDATA section is not finished."
    case XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_HYPHEN_IN_COMMENT:
      "A comment is not written correctly."
    case XML_ERR_RESERVED_XML_NAME: "The XML declaration is not at the very beginning of the file."
    case XML_ERR_XMLDECL_NOT_FINISHED, XML_ERR_VERSION_MISSING, XML_ERR_UNKNOWN_VERSION:
      "The XML declaration in the first line is not written correctly."
    default: "The file breaks the rules of XML here."
    }
  }
}
