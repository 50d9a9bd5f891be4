/// A package put together byte by byte, so that a test can say what no honest program writes.
struct HandmadePackage {
  struct Part {
    var name: [UInt8]
    var stored: [UInt8]
    /// The packing method in both headers; 0 is stored.
    var method: UInt16 = 0
    /// The flags in both headers; bit 0 says encrypted.
    var flags: UInt16 = 0
    /// The size that the headers claim for the unpacked part; nil tells the truth.
    var claimedSize: UInt32?
    /// The checksum that the headers claim; nil tells the truth.
    var claimedChecksum: UInt32?

    init(_ name: String, _ words: String) {
      self.name = Array(name.utf8)
      stored = Array(words.utf8)
    }
  }

  var parts: [Part]
  /// How often the list of parts names each part: more than once makes parts that share their bytes.
  var repetitions = 1

  init(_ parts: [Part]) { self.parts = parts }

  var bytes: [UInt8] {
    var package: [UInt8] = []
    var list: [UInt8] = []
    var listed = 0
    for part in parts {
      let offset = package.count
      package += [0x50, 0x4B, 3, 4] + two(20) + facts(of: part) + two(0) + part.name + part.stored
      for turn in 0..<repetitions {
        var copy = part
        if turn > 0 { copy.name += Array("-\(turn)".utf8) }
        list += [0x50, 0x4B, 1, 2] + two(20) + two(20) + facts(of: copy) + two(0) + two(0)
        list += two(0) + two(0) + four(0) + four(UInt32(offset)) + copy.name
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
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
