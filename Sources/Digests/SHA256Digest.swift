import Crypto

/// The SHA-256 digest of some bytes: 32 bytes that nobody can make other bytes agree with.
///
/// SHA-256 is that of FIPS 180-4.
public struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// The digest of bytes that are all in memory.
  ///
  /// - Parameter bytes: The bytes; for more than fit in memory see ``RunningSHA256``.
  public init(of bytes: [UInt8]) {
    self.init(SHA256.hash(data: bytes))
  }

  /// The digest of a text, as its UTF-8 bytes.
  public init(of text: String) {
    self.init(of: Array(text.utf8))
  }

  /// Reads a digest from 64 hexadecimal digits, in capitals or not; nil for anything else.
  public init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 64 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Hexadecimal.value(of: digits[place]),
        let low = Hexadecimal.value(of: digits[place + 1])
      else { return nil }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  /// Takes the 32 bytes of a digest that was made or stored before; nil for any other number of bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  init(_ digest: SHA256.Digest) {
    self.bytes = digest.withUnsafeBytes { Array($0) }
  }

  /// The digest as 64 hexadecimal digits in small letters.
  public var hex: String { Hexadecimal.text(of: bytes) }

  /// The same as ``hex``.
  public var description: String { hex }
}
