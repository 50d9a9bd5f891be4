/// Cuts a file into pieces of UTF-8 for the parser, whatever chunks and encoding it comes in.
///
/// Pieces end after a `>` where they can, so that the parser seldom has to wait for the rest of a tag.
/// A file that is in UTF-8 and comes in large chunks is not copied.
struct FilePieces: ~Copyable {
  /// How much the parser is given at a time; with pieces of this size all of its work and ours stays
  /// in the processor's own memory.
  static let length = 65_536

  /// The name of the encoding that the file is in.
  private(set) var encodingName = "UTF-8"
  /// The number of bytes read so far, as they stand in the file.
  private(set) var size = 0

  private let input: XMLInput
  private let limit: Int
  private var decoder: TextDecoder?
  private var pending = ByteStore(capacity: 2 * length)
  private var chunk: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// What to say once the pieces before it have been parsed.
  private var fault: XMLFailure.Kind?

  init(_ input: XMLInput, limit: Int) {
    self.input = input
    self.limit = limit
  }

  /// Lends the next piece; false, and nothing lent, at the end of the file.
  ///
  /// - Parameter body: What to do with the piece, which is valid only until it returns.
  /// - Throws: What is wrong with the bytes or their source, after all pieces before it.
  mutating func next(_ body: (UnsafeBufferPointer<UInt8>) -> Void) throws(PieceFault) -> Bool {
    if let fault { throw PieceFault(kind: fault) }
    while pending.count < Self.length && !isAtEnd && fault == nil {
      if pending.count == 0 && lendChunk(body) { return true }
      if isWholeBeforeChunk { break }
      try fetch()
    }
    guard pending.count > 0 else {
      if let fault { throw PieceFault(kind: fault) }
      return false
    }
    let whole = UnsafeBufferPointer(start: UnsafePointer(pending.base), count: pending.count)
    let end = isAtEnd || fault != nil ? whole.count : Self.cut(whole)
    body(UnsafeBufferPointer(rebasing: whole[..<end]))
    pending.keep(from: end)
    return true
  }

  /// Whether what waits ends with a `>`, and the chunk after it can be lent where it stands.
  private var isWholeBeforeChunk: Bool {
    pending.count > 0 && decoder?.isPlain == true && chunk.count - position >= Self.length
      && pending.base[pending.count - 1] == UInt8(ascii: ">")
  }

  /// Lends a piece of the chunk itself, where that is UTF-8 and long enough.
  private mutating func lendChunk(_ body: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
    guard decoder?.isPlain == true, chunk.count - position >= Self.length,
      size + Self.length <= limit
    else { return false }
    let length = chunk.withUnsafeBufferPointer { bytes in
      let window = UnsafeBufferPointer(rebasing: bytes[position..<position + Self.length])
      let end = Self.cut(window)
      body(UnsafeBufferPointer(rebasing: window[..<end]))
      return end
    }
    position += length
    size += length
    return true
  }

  /// Where to end a piece: after a `>`, or else not inside a character.
  private static func cut(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = bytes.count
    let earliest = max(1, index - length)
    while index > earliest {
      if bytes[index - 1] == UInt8(ascii: ">") { return index }
      index -= 1
    }
    index = bytes.count - 3
    while index > 1 && bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return max(1, index)
  }

  /// Adds a chunk of the input, or a part of a long one, to what waits.
  private mutating func fetch() throws(PieceFault) {
    if position >= chunk.count {
      guard try fetchChunk() else { return }
    }
    var length = min(chunk.count - position, Self.length)
    if decoder?.isPlain == true && pending.count > 0,
      let bracket = chunk[position..<position + length].firstIndex(of: UInt8(ascii: ">"))
    {
      // Only what completes the waiting bytes: the rest can then be lent where it stands.
      length = bracket + 1 - position
    }
    size += length
    guard size <= limit else {
      fault = .tooLarge(limit)
      return
    }
    let isSound = chunk.withUnsafeBufferPointer { bytes in
      let part = UnsafeBufferPointer(rebasing: bytes[position..<position + length])
      return decoder?.decode(part, into: &pending) ?? true
    }
    position += length
    if !isSound { fault = .encoding(encodingName) }
  }

  /// Fetches a chunk, at first enough of them to know the encoding by; false at the end.
  private mutating func fetchChunk() throws(PieceFault) -> Bool {
    if decoder != nil {
      position = 0
      chunk = try nextChunk() ?? []
    } else {
      while chunk.count < FileBeginning.length, let more = try nextChunk() { chunk += more }
      if chunk.isEmpty { throw PieceFault(kind: .empty) }
      let beginning: FileBeginning
      do {
        beginning = try FileBeginning(chunk)
      } catch {
        throw PieceFault(kind: error.kind)
      }
      decoder = TextDecoder(encoding: beginning.encoding)
      encodingName = beginning.encoding.name
      position = beginning.markLength
    }
    guard position >= chunk.count else { return true }
    isAtEnd = chunk.isEmpty || isAtEnd
    if isAtEnd && decoder?.isComplete == false { fault = .truncated }
    return false
  }

  private mutating func nextChunk() throws(PieceFault) -> [UInt8]? {
    do {
      while let chunk = try input.next() {
        if !chunk.isEmpty { return chunk }
      }
      return nil
    } catch {
      throw PieceFault(kind: .input, cause: error)
    }
  }
}

/// Why there is no further piece, before it is known on which line.
struct PieceFault: Error {
  var kind: XMLFailure.Kind
  var cause: (any Error)?
}
