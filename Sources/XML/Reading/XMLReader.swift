import CLibXML2

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads an XML file of any size as a stream of events, in little memory, never trusting it.
///
/// Ask for the names that matter with ``name(_:in:)``, then for one event after another with
/// ``next()``. What an event holds can be asked for until the next one is.
///
/// A file is refused that declares a document type, is in an encoding that is not read, or asks for
/// more than its ``XMLLimits``; any fault that the parser finds fails the file, and so does an early
/// end. Events before a fault are delivered first, so what has been read counts only once ``next()``
/// has given nil. Nothing outside the file is ever opened.
public struct XMLReader: ~Copyable {
  @usableFromInline var events: UnsafeMutablePointer<XMLEvent>
  @usableFromInline var bytes: UnsafeMutablePointer<UInt8>
  @usableFromInline var settled = 0
  @usableFromInline var cursor = 0
  @usableFromInline var current = 0

  private let state: UnsafeMutablePointer<ParserState>
  private let context: xmlParserCtxtPtr?
  let fileName: String
  private var pieces: FilePieces
  private var scan: MarkupScan
  private var isFinished = false
  private var failure: XMLFailure?

  /// Creates a reader at the beginning of a file.
  ///
  /// - Parameters:
  ///   - input: Where the bytes come from.
  ///   - fileName: The file's name without its folder, for messages.
  ///   - limits: How much the file may ask for.
  public init(_ input: XMLInput, fileName: String, limits: XMLLimits = .agencyFile) {
    self.fileName = fileName
    pieces = FilePieces(input, limit: limits.size)
    scan = MarkupScan(limits: limits)
    state = .allocate(capacity: 1)
    state.initialize(to: ParserState(limits: limits))
    events = state.pointee.events
    bytes = state.pointee.bytes.base
    context = ParserSetUp.makeContext(state: state)
    state.pointee.context = context
  }

  deinit {
    xmlFreeDoc(context?.pointee.myDoc)
    xmlFreeParserCtxt(context)
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// The number that stands for a name in this file.
  ///
  /// - Parameters:
  ///   - local: The name without its prefix.
  ///   - namespace: The namespace; empty for none.
  public func name(_ local: String, in namespace: String = "") -> XMLName {
    XMLName(number: state.pointee.names.number(local: local, namespace: namespace))
  }

  /// A name without its prefix.
  public func local(_ name: XMLName) -> String {
    let locals = state.pointee.names.locals
    return locals.indices.contains(Int(name.number)) ? locals[Int(name.number)] : ""
  }

  /// The namespace of a name; empty for none.
  public func namespace(_ name: XMLName) -> String {
    let namespaces = state.pointee.names.namespaces
    return namespaces.indices.contains(Int(name.number)) ? namespaces[Int(name.number)] : ""
  }

  /// The next event; nil once the whole file has been read and found sound.
  ///
  /// - Throws: The first thing that is wrong with the file, after all events before it.
  @inlinable
  public mutating func next() throws(XMLFailure) -> XMLEvent? {
    while true {
      if cursor < settled {
        current = cursor
        let event = events[cursor]
        cursor += event.kind == .start ? 1 + Int(event.length) : 1
        return event
      }
      guard try refill() else { return nil }
    }
  }

  /// An attribute of the start tag that came last.
  ///
  /// - Parameter index: Its place, from 0 to below ``XMLEvent/attributeCount``.
  @inlinable
  public func attribute(_ index: Int) -> XMLEvent {
    precondition(index >= 0 && current + 1 + index < cursor, "No such attribute.")
    return events[current + 1 + index]
  }

  /// The words of a text or the value of an attribute, of the event that came last.
  @inlinable
  public func string(_ event: XMLEvent) -> String {
    withBytes(event) { String(decoding: $0, as: UTF8.self) }
  }

  /// Lends the UTF-8 bytes of a text or of an attribute's value, of the event that came last.
  ///
  /// - Parameters:
  ///   - event: The text or attribute.
  ///   - body: What to do with the bytes, which are valid only until it returns.
  @inlinable
  public func withBytes<Result>(
    _ event: XMLEvent, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let length = event.kind == .start ? 0 : Int(event.length)
    return body(UnsafeBufferPointer(start: bytes + Int(event.offset), count: length))
  }

  /// Parses on until there are events again; false at the end.
  @usableFromInline
  mutating func refill() throws(XMLFailure) -> Bool {
    if let failure { throw failure }
    if isFinished { return false }
    state.pointee.recycle(delivered: settled)
    cursor = 0
    current = 0
    settled = 0
    while settled == 0 && !isFinished {
      do {
        try advance()
      } catch {
        failure = error
        isFinished = true
      }
      settled = isFinished ? state.pointee.eventCount : state.pointee.settledCount
    }
    events = state.pointee.events
    bytes = state.pointee.bytes.base
    if settled == 0, let failure { throw failure }
    return settled > 0
  }

  /// Parses one piece of the file, or ends it.
  private mutating func advance() throws(XMLFailure) {
    guard let context else { throw fail(.input) }
    var scan = self.scan
    var refusal: MarkupScan.Refusal?
    let isPiece: Bool
    do {
      isPiece = try pieces.next { piece in
        refusal = scan.look(at: piece)
        Self.feed(context, piece, refusal?.offset ?? piece.count, isLast: false)
      }
    } catch {
      throw fail(error.kind, cause: error.cause)
    }
    self.scan = scan
    try check()
    if let refusal { throw fail(refusal) }
    if !isPiece { try finish() }
  }

  private static func feed(
    _ context: xmlParserCtxtPtr, _ piece: UnsafeBufferPointer<UInt8>, _ length: Int, isLast: Bool
  ) {
    piece.withMemoryRebound(to: CChar.self) { piece in
      _ = xmlParseChunk(context, piece.baseAddress, CInt(length), isLast ? 1 : 0)
    }
  }

  /// Throws what a callback found wrong.
  private func check() throws(XMLFailure) {
    guard let fault = state.pointee.failure else { return }
    var kind = fault.kind
    if case .encoding = kind { kind = .encoding(pieces.encodingName) }
    throw XMLFailure(
      kind, fileName: fileName, line: Int(fault.line), column: Int(fault.column))
  }

  /// Tells the parser that the file ends, and holds it to having seen a whole document.
  private mutating func finish() throws(XMLFailure) {
    if let context {
      Self.feed(context, UnsafeBufferPointer(start: nil, count: 0), 0, isLast: true)
    }
    isFinished = true
    // What the parser finds wrong before its last byte is a fault; at its last byte, an early end.
    if state.pointee.failure?.isAtEnd == false && !scan.isInsideAside { try check() }
    if state.pointee.depth > 0 || scan.isInsideMarkup { throw fail(.truncated) }
    guard state.pointee.hasRoot else { throw fail(.empty) }
    try check()
    guard context?.pointee.wellFormed == 1 else {
      throw fail(.notWellFormed("The file breaks the rules of XML."))
    }
  }

  /// A failure at the line that the parser has come to.
  private func fail(_ kind: XMLFailure.Kind, cause: (any Error)? = nil) -> XMLFailure {
    let line = pieces.size == 0 ? 0 : Int(state.pointee.line)
    return XMLFailure(kind, fileName: fileName, line: line, cause: cause)
  }

  /// A failure for what the scan refused, at the line on which that stands.
  private func fail(_ refusal: MarkupScan.Refusal) -> XMLFailure {
    let isTag: Bool
    switch refusal.kind {
    case .startTagTooLong, .tooManyAttributes: isTag = true
    default: isTag = false
    }
    return XMLFailure(
      refusal.kind, fileName: fileName, line: Int(state.pointee.lineAhead(ofTag: isTag)))
  }
}
