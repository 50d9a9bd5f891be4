/// A text file that is not XML, with its bytes made into UTF-8.
///
/// The same encodings are read as in XML files, but nothing in the file names them: UTF-16 is known by
/// its mark or by the noughts in it, and what is not UTF-8 is taken for Windows-1252, byte by byte, so
/// that a file which mixes the two still reads.
public struct PlainText {
  /// The text in UTF-8, without a byte order mark.
  public let utf8: [UInt8]
  /// How many bytes were no UTF-8 and were taken for Windows-1252.
  public let windowsBytes: Int

  /// Reads a file, or the beginning of one.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - isBeginning: Whether the file goes on behind them, so that a character may be cut.
  /// - Returns: Nil where the bytes are no text: they hold a nought, or more than one in a hundred of
  ///   them is a control character that no text has.
  public init?(_ bytes: [UInt8], isBeginning: Bool = false) {
    let read: (bytes: [UInt8], windows: Int)?
    if let bigEndian = Self.utf16Order(bytes) {
      read = Self.utf16(bytes, bigEndian: bigEndian, isBeginning: isBeginning).map { ($0, 0) }
    } else {
      guard Self.isText(bytes) else { return nil }
      let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      var text = hasMark ? Array(bytes.dropFirst(3)) : bytes
      if isBeginning { Self.dropCut(&text) }
      read = Self.utf8(text)
    }
    guard let read, Self.isText(read.bytes) else { return nil }
    utf8 = read.bytes
    windowsBytes = read.windows
  }

  /// The byte order of UTF-16, by its mark, or by where the noughts stand; nil for other encodings.
  private static func utf16Order(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) { return false }
    if bytes.starts(with: [0xFE, 0xFF]) { return true }
    var noughts = [0, 0]
    let head = bytes.prefix(FileBeginning.length)
    for (index, byte) in head.enumerated() where byte == 0 { noughts[index % 2] += 1 }
    // In English nearly every second byte is a nought, and hardly any other.
    if noughts[0] * 20 < noughts[1], noughts[1] > head.count * 2 / 5 { return false }
    if noughts[1] * 20 < noughts[0], noughts[0] > head.count * 2 / 5 { return true }
    return nil
  }

  private static func utf16(_ bytes: [UInt8], bigEndian: Bool, isBeginning: Bool) -> [UInt8]? {
    var decoder = TextDecoder(encoding: .utf16(bigEndian: bigEndian))
    var store = ByteStore(capacity: bytes.count + 16)
    let isSound = bytes.withUnsafeBufferPointer { decoder.decode($0, into: &store) }
    guard isSound, isBeginning || decoder.isComplete else { return nil }
    let text = Array(UnsafeBufferPointer(start: store.base, count: store.count))
    return text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
  }

  /// Leaves out a character that is not whole at the end.
  private static func dropCut(_ text: inout [UInt8]) {
    var tail = 0
    while tail < 3, tail < text.count, text[text.count - 1 - tail] & 0xC0 == 0x80 { tail += 1 }
    guard tail < text.count, text[text.count - 1 - tail] >= 0xC0 else { return }
    text.removeLast(tail + 1)
  }

  /// The bytes where they are UTF-8, and otherwise the characters that they are in Windows-1252.
  private static func utf8(_ bytes: [UInt8]) -> (bytes: [UInt8], windows: Int) {
    if bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) != nil {
      return (bytes, 0)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    var windows = 0
    var at = 0
    while at < bytes.count {
      let length = sequenceLength(bytes, at)
      if length > 0 {
        result.append(contentsOf: bytes[at..<at + length])
        at += length
      } else {
        let scalar = Unicode.Scalar(TextEncoding.windows1252.scalar(of: bytes[at]))
        result.append(contentsOf: String(Character(scalar ?? "\u{FFFD}")).utf8)
        windows += 1
        at += 1
      }
    }
    return (result, windows)
  }

  /// The length of the character of UTF-8 that begins at a byte; 0 where none does.
  private static func sequenceLength(_ bytes: [UInt8], _ at: Int) -> Int {
    let first = bytes[at]
    if first < 0x80 { return 1 }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, at + length <= bytes.count,
      String(validating: bytes[at..<at + length], as: UTF8.self) != nil
    else { return 0 }
    return length
  }

  private static func isText(_ bytes: [UInt8]) -> Bool {
    var controls = 0
    for byte in bytes where byte < 0x20 {
      if byte == 0 { return false }
      let isUsual = (0x09...0x0D).contains(byte) || byte == 0x1A
      if !isUsual { controls += 1 }
    }
    return controls * 100 <= bytes.count
  }
}
