/// A package put together byte by byte, so that a test can say what no honest program writes.
public struct HandmadePackage: Sendable {
  /// A part, and what its headers say of it.
  public struct Part: Sendable {
    /// The name, as bytes.
    public var name: [UInt8]
    /// The bytes as they stand in the package.
    public var stored: [UInt8]
    /// The packing method in both headers; 0 is stored.
    public var method: UInt16 = 0
    /// The flags in both headers; bit 0 says encrypted.
    public var flags: UInt16 = 0
    /// The size that the headers claim for the unpacked part; nil tells the truth.
    public var claimedSize: UInt32?
    /// The checksum that the headers claim; nil tells the truth.
    public var claimedChecksum: UInt32?
    /// The file mode that the list gives it, as Unix counts: 0o120777 is a link; 0 for none.
    public var mode: UInt32 = 0

    /// A part that is stored as it is.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - words: What it holds.
    public init(_ name: String, _ words: String) {
      self.name = Array(name.utf8)
      stored = Array(words.utf8)
    }
  }

  /// The parts, in order.
  public var parts: [Part]
  /// How often the list of parts names each part: more than once makes parts that share their bytes.
  public var repetitions = 1

  /// A package of these parts.
  ///
  /// - Parameter parts: The parts, in order.
  public init(_ parts: [Part]) { self.parts = parts }

  /// The package.
  public var bytes: [UInt8] {
    var package: [UInt8] = []
    var list: [UInt8] = []
    var listed = 0
    for part in parts {
      let offset = package.count
      package += [0x50, 0x4B, 3, 4] + two(20) + facts(of: part) + two(0) + part.name + part.stored
      let checksum = part.claimedChecksum ?? Self.checksum(of: part.stored)
      for turn in 0..<repetitions {
        var copy = part
        copy.claimedChecksum = checksum
        if turn > 0 { copy.name += Array("-\(turn)".utf8) }
        // Made by Unix where there is a mode, whose place is the upper half of the attributes.
        list +=
          [0x50, 0x4B, 1, 2] + two(part.mode == 0 ? 20 : 3 << 8 | 20) + two(20) + facts(of: copy)
          + two(0) + two(0)
        list += two(0) + two(0) + four(part.mode << 16) + four(UInt32(offset)) + copy.name
        listed += 1
      }
    }
    let start = package.count
    package += list
    package += [0x50, 0x4B, 5, 6] + two(0) + two(0) + two(UInt16(listed)) + two(UInt16(listed))
    return package + four(UInt32(list.count)) + four(UInt32(start)) + two(0)
  }

  /// Flags, method, time, date, checksum, both sizes and the name's length: the same in both headers.
  private func facts(of part: Part) -> [UInt8] {
    let size = UInt32(part.stored.count)
    let checksum = part.claimedChecksum ?? Self.checksum(of: part.stored)
    let start = two(part.flags) + two(part.method) + two(0) + two(0x21) + four(checksum)
    return start + four(size) + four(part.claimedSize ?? size) + two(UInt16(part.name.count))
  }

  private func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private func four(_ value: UInt32) -> [UInt8] {
    two(UInt16(value & 0xFFFF)) + two(UInt16(value >> 16))
  }

  /// The CRC-32 that ZIP uses (APPNOTE 4.4.7).
  public static func checksum(of bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    table.withUnsafeBufferPointer { table in
      for byte in bytes { sum = sum >> 8 ^ table[Int((sum ^ UInt32(byte)) & 0xFF)] }
    }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
}
