/// Reads the bytes of an expression from left to right, without going back.
struct EDTFParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next byte; 0 at the end, which no expression holds.
  var next: UInt8 { at < bytes.count ? bytes[at] : 0 }
  /// Whether everything has been read.
  var isAtEnd: Bool { at == bytes.count }

  /// Steps over a byte if it is the one that is expected.
  mutating func takes(_ letter: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: letter) else { return false }
    at += 1
    return true
  }

  /// Steps over `..` if it stands here.
  mutating func takesDots() -> Bool {
    guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "."), bytes[at + 1] == UInt8(ascii: ".")
    else { return false }
    at += 2
    return true
  }

  /// Reads a mark of exactness; empty where there is none.
  mutating func qualifier() -> EDTF.Qualifier {
    switch next {
    case UInt8(ascii: "?"): at += 1; return .uncertain
    case UInt8(ascii: "~"): at += 1; return .approximate
    case UInt8(ascii: "%"): at += 1; return [.uncertain, .approximate]
    default: return []
    }
  }

  /// Reads up to four digits, specified or not.
  ///
  /// - Returns: The digits; of no count where there is none, and of five where there are more.
  mutating func digits() -> EDTF.Digits {
    var packed: UInt16 = 0
    var count = 0
    while count <= 4 {
      let byte = next
      let digit: UInt8
      if byte &- 0x30 <= 9 {
        digit = byte &- 0x30
      } else if byte == UInt8(ascii: "X") {
        digit = 15
      } else {
        break
      }
      packed = packed << 4 | UInt16(digit)
      count += 1
      at += 1
    }
    return EDTF.Digits(count: count, packed: packed)
  }

  /// Reads a number of any length that begins with no nought.
  ///
  /// - Returns: The number; nil where there is none.
  /// - Throws: `yearTooLarge` where 64 bits do not hold it.
  mutating func number() throws(EDTF.Problem) -> (value: Int, digits: Int)? {
    guard next != UInt8(ascii: "0") else { return nil }
    var value = 0
    let start = at
    while next &- 0x30 <= 9 {
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isStillTooLarge) = product.addingReportingOverflow(Int(next &- 0x30))
      if isTooLarge || isStillTooLarge { throw .yearTooLarge }
      value = sum
      at += 1
    }
    return at == start ? nil : (value, at - start)
  }

  /// Reads the digits after a decimal sign, nine at most.
  mutating func fraction() -> String {
    let start = at
    while next &- 0x30 <= 9, at - start < 10 { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  /// Steps over blanks, which stand after a comma only.
  mutating func skipBlanks() {
    while next == UInt8(ascii: " ") { at += 1 }
  }
}
