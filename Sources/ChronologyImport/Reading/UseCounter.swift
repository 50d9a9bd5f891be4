import Digests

/// Counts how often digests come up, in some ten bytes for each that came up once.
///
/// A million references take 12 MB here; in a dictionary of strings they would take 100. Two of a
/// million digests agree in their first 64 bits once in 40 million files.
struct UseCounter {
  /// The digests by their first four bits, so that only a sixteenth is copied when one part grows.
  private var parts = [Part](repeating: Part(), count: 16)
  private var repeated: [UInt64: Int] = [:]

  /// Counts a digest once more.
  ///
  /// - Parameter digest: The digest.
  /// - Returns: How often it has come up by now, this time included.
  mutating func count(_ digest: HalfDigest) -> Int {
    // Nought marks an empty place.
    let key = max(1, digest.high)
    guard !parts[Int(key >> 60)].insert(key) else { return 1 }
    let count = repeated[key, default: 1] + 1
    repeated[key] = count
    return count
  }

  /// A table of keys, each at the first free place from where it belongs.
  private struct Part {
    private var places = [UInt64](repeating: 0, count: 64)
    private var used = 0

    /// Puts a key in; false when it stands there already.
    mutating func insert(_ key: UInt64) -> Bool {
      if used * 5 >= places.count * 4 { grow() }
      guard Self.insert(key, into: &places) else { return false }
      used += 1
      return true
    }

    private static func insert(_ key: UInt64, into places: inout [UInt64]) -> Bool {
      places.withUnsafeMutableBufferPointer { places in
        // The key's share of all keys of this part is its share of the places.
        var place = Int((key << 4).multipliedFullWidth(by: UInt64(places.count)).high)
        while places[place] != 0 {
          if places[place] == key { return false }
          place = place + 1 == places.count ? 0 : place + 1
        }
        places[place] = key
        return true
      }
    }

    private mutating func grow() {
      var larger = [UInt64](repeating: 0, count: places.count + places.count / 4)
      for key in places where key != 0 { _ = Self.insert(key, into: &larger) }
      places = larger
    }
  }
}
