/// Makes UTF-8 of a file's bytes before anything else looks at them.
///
/// Decoding here, not in the parser, keeps its many encodings out of reach of a hostile file (UTF-7
/// could hide a document type), and lets the scan for oversized tags see every file in one encoding.
struct TextDecoder {
  private let encoding: TextEncoding
  private var carried: [UInt8] = []
  private var highSurrogate: UInt32 = 0

  init(encoding: TextEncoding) {
    self.encoding = encoding
  }

  /// Decodes the next bytes.
  ///
  /// - Parameters:
  ///   - bytes: The bytes as they stand in the file.
  ///   - store: Where the UTF-8 goes.
  /// - Returns: Whether the bytes fit the encoding so far.
  mutating func decode(_ bytes: UnsafeBufferPointer<UInt8>, into store: inout ByteStore) -> Bool {
    guard let base = bytes.baseAddress else { return true }
    switch encoding {
    case .utf8:
      store.append(base, bytes.count)
      return true
    case .utf16(let bigEndian):
      return decodeUTF16(bytes, bigEndian: bigEndian, into: &store)
    case .windows1252, .latin9:
      for byte in bytes {
        if byte < 0x80 {
          store.append(byte)
        } else {
          Self.append(encoding.scalar(of: byte), to: &store)
        }
      }
      return true
    }
  }

  /// Whether the bytes are UTF-8 already.
  var isPlain: Bool { encoding == .utf8 }

  /// Whether the file may end here: not in the middle of a character.
  var isComplete: Bool { carried.isEmpty && highSurrogate == 0 }

  private mutating func decodeUTF16(
    _ bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool, into store: inout ByteStore
  ) -> Bool {
    for byte in bytes {
      guard let first = carried.popLast() else {
        carried.append(byte)
        continue
      }
      let unit = bigEndian ? UInt32(first) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(first)
      switch unit {
      case 0xD800...0xDBFF:
        guard highSurrogate == 0 else { return false }
        highSurrogate = unit
      case 0xDC00...0xDFFF:
        guard highSurrogate != 0 else { return false }
        Self.append(0x10000 + (highSurrogate - 0xD800) << 10 + unit - 0xDC00, to: &store)
        highSurrogate = 0
      default:
        guard highSurrogate == 0 else { return false }
        Self.append(unit, to: &store)
      }
    }
    return true
  }

  private static func append(_ scalar: UInt32, to store: inout ByteStore) {
    switch scalar {
    case 0..<0x80: store.append(UInt8(scalar))
    case 0x80..<0x800:
      store.append(UInt8(0xC0 | scalar >> 6))
      store.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      store.append(UInt8(0xE0 | scalar >> 12))
      store.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      store.append(UInt8(0x80 | scalar & 0x3F))
    default:
      store.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      store.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      store.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      store.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
