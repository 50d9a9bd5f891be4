import CLibXML2

/// What must hold for the whole process before the first file is parsed.
enum ParserSetUp {
  /// Runs once, however many readers there are.
  static let done: Void = {
    xmlInitParser()
    // Nothing outside a file is ever loaded, whatever a file asks for. The setting is the process's.
    xmlSetExternalEntityLoader { _, _, _ in nil }
    xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE)
  }()

  /// The fixed options of every parser.
  ///
  /// No network; and the encoding is what ``TextDecoder`` made of the bytes, whatever the first line
  /// says. Never options that substitute entities, load document types, include files, recover from
  /// errors or lift limits.
  static let options = CInt(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue)

  /// Makes a parser that is fed piece by piece with UTF-8.
  static func makeContext(state: UnsafeMutablePointer<ParserState>) -> xmlParserCtxtPtr? {
    _ = done
    var table = ParserCallbacks.table()
    guard let context = xmlCreatePushParserCtxt(&table, state, nil, 0, nil) else { return nil }
    xmlCtxtUseOptions(context, options)
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    return context
  }
}
