import CLibXML2

/// What the parser's callbacks write to: the events of the piece just parsed, and why to stop.
///
/// It lives behind a pointer that the parser hands back to each callback; a class would pay for an
/// exclusivity check on every access.
struct ParserState: ~Copyable {
  let limits: XMLLimits
  var context: xmlParserCtxtPtr?
  var names = NameTable()
  var bytes = ByteStore(capacity: 262_144)
  private(set) var events: UnsafeMutablePointer<XMLEvent> = .allocate(capacity: 16_384)
  private(set) var eventCount = 0
  private var eventCapacity = 16_384
  private(set) var depth = 0
  private(set) var hasRoot = false
  var failure: ParserFault?
  private var lastLine: Int32 = 1
  private var textIsOpen = false
  /// The names of the elements that are open, from place 1.
  private let open: UnsafeMutablePointer<Int32>

  init(limits: XMLLimits) {
    self.limits = limits
    open = .allocate(capacity: limits.depth + 1)
  }

  deinit {
    events.deallocate()
    open.deallocate()
  }

  /// The line that the parser has come to.
  var line: Int32 { context?.pointee.input?.pointee.line ?? lastLine }

  /// The bytes that the parser has been given and has not come to.
  var unparsed: UnsafeBufferPointer<UInt8> {
    guard let input = context?.pointee.input, let position = input.pointee.cur,
      let end = input.pointee.end, end > position
    else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: position, count: end - position)
  }

  /// The line on which the bytes given to the parser end, or on which their last `<` stands.
  func lineAhead(ofTag: Bool) -> Int32 {
    let unparsed = unparsed
    let end = ofTag ? unparsed.lastIndex(of: UInt8(ascii: "<")) ?? 0 : unparsed.count
    return line + Int32(unparsed[..<end].count { $0 == 0x0A })
  }

  /// Drops what has been delivered; a text that may go on in the next piece stays.
  mutating func recycle(delivered: Int) {
    guard delivered < eventCount else {
      eventCount = 0
      bytes.keep(from: bytes.count)
      textIsOpen = false
      return
    }
    var text = events[delivered]
    bytes.keep(from: Int(text.offset))
    text.offset = 0
    events[0] = text
    eventCount = 1
  }

  /// The number of events that can be delivered before the next piece is parsed.
  var settledCount: Int { textIsOpen ? eventCount - 1 : eventCount }

  mutating func start(
    local: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?, attributeCount: Int,
    attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    textIsOpen = false
    hasRoot = true
    depth += 1
    guard depth <= limits.depth else { return stop(.tooDeep(limits.depth)) }
    guard attributeCount <= limits.attributes else {
      return stop(.tooManyAttributes(limits.attributes))
    }
    let name = names.number(local: local, namespace: namespace)
    open[depth] = name
    append(
      .start, name: name, line: lineOfTag(), offset: bytes.count, length: attributeCount)
    if let attributes { add(attributes, count: attributeCount) }
    if names.count > limits.names { stop(.tooManyNames(limits.names)) }
  }

  private mutating func add(
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>, count: Int
  ) {
    for index in 0..<count {
      // Five pointers each: name, prefix, namespace, beginning and end of the value.
      let attribute = attributes + index * 5
      guard let local = attribute[0], let value = attribute[3], let end = attribute[4] else {
        continue
      }
      let name = names.number(local: local, namespace: attribute[2])
      let offset = bytes.count
      bytes.appendAttribute(value, end - value)
      append(
        .attribute, name: name, line: lastLine, offset: offset, length: bytes.count - offset)
    }
  }

  /// The end of the element begun last; the parser has made sure that the names agree.
  mutating func end() {
    textIsOpen = false
    lastLine = line
    append(.end, name: open[depth], line: lastLine, offset: bytes.count, length: 0)
    depth -= 1
  }

  mutating func text(_ text: UnsafePointer<UInt8>, _ length: Int) {
    if !textIsOpen {
      append(.text, name: -1, line: lastLine, offset: bytes.count, length: 0)
      textIsOpen = true
    }
    bytes.append(text, length)
    events[eventCount - 1].length += Int32(truncatingIfNeeded: length)
    lastLine = line
    if events[eventCount - 1].length > limits.text { stop(.textTooLong(limits.text)) }
  }

  /// Counts a name that gives no event: a namespace declared or the target of an instruction.
  mutating func count(name: UnsafePointer<UInt8>, _ second: UnsafePointer<UInt8>?) {
    _ = names.number(local: name, namespace: second)
    if names.count > limits.names { stop(.tooManyNames(limits.names)) }
  }

  /// Ends the parsing from inside a callback.
  mutating func stop(_ kind: XMLFailure.Kind) {
    if failure == nil { failure = ParserFault(kind: kind, line: line) }
    xmlStopParser(context)
  }

  private mutating func append(
    _ kind: XMLEvent.Kind, name: Int32, line: Int32, offset: Int, length: Int
  ) {
    if eventCount == eventCapacity { growEvents() }
    (events + eventCount).initialize(
      to: XMLEvent(
        kind: kind, name: XMLName(number: name), line: line,
        offset: Int32(truncatingIfNeeded: offset), length: Int32(truncatingIfNeeded: length)))
    eventCount += 1
  }

  private mutating func growEvents() {
    let larger = UnsafeMutablePointer<XMLEvent>.allocate(capacity: eventCapacity * 2)
    larger.update(from: events, count: eventCount)
    events.deallocate()
    events = larger
    eventCapacity *= 2
  }

  /// The line on which the tag being parsed begins; the parser stands at its end.
  ///
  /// A raw `<` cannot stand inside a tag, so the nearest one before is where it begins. Only a tag
  /// that may span lines is looked at.
  private mutating func lineOfTag() -> Int32 {
    let line = self.line
    defer { lastLine = line }
    guard line != lastLine, let input = context?.pointee.input, let base = input.pointee.base,
      var position = input.pointee.cur
    else { return line }
    var breaks: Int32 = 0
    while position > base {
      position -= 1
      if position.pointee == UInt8(ascii: "<") { return line - breaks }
      if position.pointee == 0x0A { breaks += 1 }
    }
    return line
  }
}

/// Why the parser was stopped, before it is known which file it was.
struct ParserFault {
  var kind: XMLFailure.Kind
  var line: Int32 = 0
  var column: Int32 = 0
  /// Whether the parser stood at the end of all that it had been given.
  var isAtEnd = false
}
