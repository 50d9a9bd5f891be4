/// A short digest of bytes that is the same on every machine and in every run, which Swift's own is not.
///
/// It is Fowler, Noll and Vo's FNV-1a with 64 bits: quick, and good enough where nobody gains by making
/// two texts meet.
struct StableHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
