import Digests

/// Counts how often digests come up, in eight bytes for each that came up once.
///
/// A million references take 16 MB here; in a dictionary of strings they would take 100. Two of a
/// million digests agree in their first 64 bits once in 40 million files.
struct UseCounter {
  private var tables: [[UInt64]] = Array(repeating: Array(repeating: 0, count: 64), count: 64)
  private var used: [Int] = Array(repeating: 0, count: 64)
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
    let table = Int(key >> 58)
    guard !insert(key, in: table) else { return 1 }
    let count = repeated[key, default: 1] + 1
    repeated[key] = count
    return count
  }

  /// Puts a key into its table; false when it stands there already.
  private mutating func insert(_ key: UInt64, in table: Int) -> Bool {
    if used[table] * 4 >= tables[table].count * 3 { grow(table) }
    let mask = tables[table].count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while tables[table][place] != 0 {
      if tables[table][place] == key { return false }
      place = (place + 1) & mask
    }
    tables[table][place] = key
    used[table] += 1
    return true
  }

  private mutating func grow(_ table: Int) {
    let old = tables[table]
    let mask = old.count * 2 - 1
    var larger = [UInt64](repeating: 0, count: old.count * 2)
    for key in old where key != 0 {
      var place = Int(truncatingIfNeeded: key) & mask
      while larger[place] != 0 { place = (place + 1) & mask }
      larger[place] = key
    }
    tables[table] = larger
  }
}
