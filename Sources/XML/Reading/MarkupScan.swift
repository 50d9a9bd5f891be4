#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks at the bytes ahead of the parser for what must never reach it.
///
/// The parser compares all attributes of a start tag with each other before it tells anybody of the
/// tag: 100,000 attributes cost it 13 seconds. So every tag is measured here first. Bytes are UTF-8
/// always, because other encodings are decoded before (see ``TextDecoder``). The scan leaps from one
/// `<` to another, and looks closely only where two neighbours lie far apart, where something else than
/// a tag begins, or where a piece of the file ends.
struct MarkupScan {
  /// What must not reach the parser, and where in the piece that was looked at.
  struct Refusal {
    var kind: XMLFailure.Kind
    var offset: Int
  }

  private enum State {
    case text, opened, declaration, comment, data, instruction, tag
  }

  private let limits: XMLLimits
  private var state = State.text
  private var length = 0
  private var quotes = 0
  private var quote: UInt8 = 0
  private var matched = 0
  /// Below this a tag cannot hold attributes enough to matter.
  private static let shortTag = 16_384

  init(limits: XMLLimits) {
    self.limits = limits
  }

  /// Whether the bytes so far end in the middle of a tag, comment, CDATA section or instruction.
  var isInsideMarkup: Bool { state != .text }

  /// Whether they end in the middle of a comment, an instruction or the XML declaration.
  var isInsideAside: Bool { state == .instruction || state == .comment }

  /// Looks at the next piece of the file.
  ///
  /// - Parameters:
  ///   - bytes: The piece, not empty.
  /// - Returns: The first thing that must not reach the parser; nil for none.
  mutating func look(at bytes: UnsafeBufferPointer<UInt8>) -> Refusal? {
    guard let base = bytes.baseAddress else { return nil }
    let count = bytes.count
    // A character that XML never allows, and at which the parser might stop listening.
    if let zero = memchr(base, 0, count) {
      return Refusal(kind: .character, offset: zero - UnsafeMutableRawPointer(mutating: base))
    }
    var index = state == .text && !hasDeclarations(base, count) ? leap(base, to: count) : 0
    while index < count {
      switch state {
      case .text:
        guard let next = next(UInt8(ascii: "<"), base, from: index, to: count) else { return nil }
        index = hop(base, from: next, to: count)
      case .opened:
        open(base[index])
        if state == .declaration { index += 1 }
      case .declaration:
        if let refusal = declare(base[index], at: index) { return refusal }
        index += 1
      case .comment, .data, .instruction:
        index = skip(base, from: index, to: count)
        if length > limits.text {
          return Refusal(kind: .textTooLong(limits.text), offset: index)
        }
      case .tag:
        let start = index
        index = measure(base, from: index, to: count)
        if length > limits.startTag {
          return Refusal(kind: .startTagTooLong(limits.startTag), offset: start)
        }
        if quotes > limits.attributes * 2 {
          return Refusal(kind: .tooManyAttributes(limits.attributes), offset: start)
        }
      }
    }
    return nil
  }

  /// Whether a comment, CDATA section, document type or instruction begins anywhere in a piece.
  private func hasDeclarations(_ base: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    for mark in [UInt8(ascii: "!"), UInt8(ascii: "?")] {
      var index = 0
      while let hit = next(mark, base, from: index, to: count) {
        if hit == 0 || base[hit - 1] == UInt8(ascii: "<") { return true }
        index = hit + 1
      }
    }
    return false
  }

  /// Passes over a piece of nothing but tags and text as far as every stretch of it holds a `<`.
  ///
  /// A tag longer than a stretch would leave one without, because no `<` can stand inside a tag.
  ///
  /// - Returns: The last `<` that was seen, or 0.
  private func leap(_ base: UnsafePointer<UInt8>, to count: Int) -> Int {
    var index = 0
    while true {
      var farthest = min(index + Self.shortTag, count) - 1
      while farthest > index && base[farthest] != UInt8(ascii: "<") { farthest -= 1 }
      guard farthest > index else { return index }
      index = farthest
    }
  }

  private func next(
    _ byte: UInt8, _ base: UnsafePointer<UInt8>, from index: Int, to count: Int
  ) -> Int? {
    guard index < count, let hit = memchr(base + index, CInt(byte), count - index) else {
      return nil
    }
    return hit - UnsafeMutableRawPointer(mutating: base)
  }

  /// From one `<` over short tags to the next place that needs a closer look.
  private mutating func hop(_ base: UnsafePointer<UInt8>, from start: Int, to count: Int) -> Int {
    var index = start
    while index + 1 < count {
      let following = base[index + 1]
      if following == UInt8(ascii: "!") || following == UInt8(ascii: "?") { break }
      guard let next = next(UInt8(ascii: "<"), base, from: index + 1, to: count),
        next - index < Self.shortTag
      else { break }
      index = next
    }
    state = .opened
    return index + 1
  }

  /// Decides by the byte after `<` what begins there.
  private mutating func open(_ byte: UInt8) {
    length = 0
    quotes = 0
    quote = 0
    matched = 0
    switch byte {
    case UInt8(ascii: "!"): state = .declaration
    case UInt8(ascii: "?"): state = .instruction
    default: state = .tag
    }
  }

  /// Decides by what follows `<!` what it is.
  private mutating func declare(_ byte: UInt8, at index: Int) -> Refusal? {
    switch byte {
    case UInt8(ascii: "-"):
      matched += 1
      if matched == 2 {
        state = .comment
        matched = 0
      }
    case UInt8(ascii: "["): state = .data
    case UInt8(ascii: "D"): return Refusal(kind: .documentType, offset: index)
    default: state = .text
    }
    return nil
  }

  /// Passes over a comment, CDATA section or instruction to its end or the end of the piece.
  private mutating func skip(
    _ base: UnsafePointer<UInt8>, from start: Int, to count: Int
  ) -> Int {
    let (byte, wanted): (UInt8, Int) =
      switch state {
      case .comment: (UInt8(ascii: "-"), 2)
      case .data: (UInt8(ascii: "]"), 2)
      default: (UInt8(ascii: "?"), 1)
      }
    var index = start
    while index < count {
      if base[index] == byte {
        matched += 1
      } else if base[index] == UInt8(ascii: ">") && matched >= wanted {
        state = .text
        matched = 0
        return index + 1
      } else {
        matched = 0
      }
      index += 1
    }
    length += index - start
    return index
  }

  /// Measures a tag exactly, up to its `>` or the end of the piece.
  private mutating func measure(
    _ base: UnsafePointer<UInt8>, from start: Int, to count: Int
  ) -> Int {
    var index = start
    while index < count {
      let byte = base[index]
      index += 1
      if quote != 0 {
        if byte == quote {
          quote = 0
          quotes += 1
        }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        quotes += 1
      } else if byte == UInt8(ascii: ">") {
        state = .text
        break
      }
      if length + index - start > limits.startTag { break }
    }
    length += index - start
    return index
  }
}
