import Digests

/// Counts how often digests come up, in eight bytes for each that came up once.
///
/// A million references take 16 MB here; in a dictionary of strings they would take 100. Two of a
/// million digests agree in their first 64 bits once in 40 million files.
struct UseCounter {
  private var table = [UInt64](repeating: 0, count: 1024)
  private var used = 0
  private var repeated: [UInt64: Int] = [:]

  /// Counts a digest once more.
  ///
  /// - Parameter digest: The digest.
  /// - Returns: How often it has come up by now, this time included.
  mutating func count(_ digest: SHA256Digest) -> Int {
    var key: UInt64 = 0
    for byte in digest.bytes.prefix(8) { key = key << 8 | UInt64(byte) }
    // Nought marks an empty place.
    if key == 0 { key = 1 }
    guard !insert(key) else { return 1 }
    let count = repeated[key, default: 1] + 1
    repeated[key] = count
    return count
  }

  /// Puts a key into the table; false when it stands there already.
  private mutating func insert(_ key: UInt64) -> Bool {
    if used * 5 >= table.count * 4 { grow() }
    guard Self.insert(key, into: &table) else { return false }
    used += 1
    return true
  }

  private static func insert(_ key: UInt64, into table: inout [UInt64]) -> Bool {
    table.withUnsafeMutableBufferPointer { table in
      let mask = table.count - 1
      var place = Int(truncatingIfNeeded: key) & mask
      while table[place] != 0 {
        if table[place] == key { return false }
        place = (place + 1) & mask
      }
      table[place] = key
      return true
    }
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: table.count * 2)
    for key in table where key != 0 { _ = Self.insert(key, into: &larger) }
    table = larger
  }
}
