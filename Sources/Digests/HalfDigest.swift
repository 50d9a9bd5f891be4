import Crypto

/// The first half of a SHA-256 digest: 128 bits, for ids.
///
/// Nobody can make two texts agree in it on purpose, short of 2⁶⁴ attempts.
public struct HalfDigest: Hashable, Sendable {
  /// The first eight bytes, the first of them highest.
  public let high: UInt64
  /// The next eight bytes.
  public let low: UInt64

  /// The half digest of bytes.
  ///
  /// - Parameter bytes: The bytes; they are not kept.
  public init(of bytes: [UInt8]) {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    (high, low) = hash.finalize().withUnsafeBytes { digest in
      (
        UInt64(bigEndian: digest.loadUnaligned(as: UInt64.self)),
        UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      )
    }
  }

  /// The half digest as 32 hexadecimal digits in small letters.
  public var hex: String {
    String(unsafeUninitializedCapacity: 32) { digits in
      for place in 0..<32 {
        let half = place < 16 ? high : low
        let value = UInt8(truncatingIfNeeded: half >> UInt64(60 - place % 16 * 4)) & 15
        digits[place] = value &+ (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") &- 10)
      }
      return 32
    }
  }
}
