/// Stands in for the product's digests while fuzzing: not cryptography, only different for different bytes.
public struct SHA256Digest: Hashable, Sendable {
  /// 32 bytes.
  public let bytes: [UInt8]

  /// Mixes bytes into 32.
  ///
  /// - Parameter bytes: Any bytes.
  public init(of bytes: [UInt8]) {
    var result: [UInt8] = []
    for lane in 0..<4 {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325 &+ UInt64(lane)
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      for shift in 0..<8 { result.append(UInt8(truncatingIfNeeded: hash >> UInt64(shift * 8))) }
    }
    self.bytes = result
  }
}
