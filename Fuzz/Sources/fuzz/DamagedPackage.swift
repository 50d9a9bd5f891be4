import Archives

/// Damages one part of a package and packs it again.
enum DamagedPackage {
  /// The package with one of its parts damaged.
  ///
  /// - Parameters:
  ///   - package: The package.
  ///   - seed: Chooses the part; the larger half of them is chosen more often.
  ///   - limit: The most bytes that may come out.
  ///   - mutate: Damages bytes in place: where they are, how many, how many there may be.
  /// - Returns: Nil where it is no package that is read, or becomes too large.
  static func bytes(
    of package: [UInt8], seed: UInt32, limit: Int,
    mutate: (UnsafeMutablePointer<UInt8>, Int, Int) -> Int
  ) -> [UInt8]? {
    guard let zip = try? ZipReader(package), var parts = try? zip.parts(), !parts.isEmpty
    else { return nil }
    let bySize = parts.indices.sorted { parts[$0].bytes.count > parts[$1].bytes.count }
    let choice = Int(seed >> 4)
    let chosen = bySize[
      choice % 4 == 0 ? choice / 4 % bySize.count : choice / 4 % min(3, bySize.count)]
    let old = parts[chosen].bytes
    let room = old.count + 4_096
    parts[chosen].bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      base.initialize(from: old, count: old.count)
      count = min(room, mutate(base, old.count, room))
    }
    guard let packed = try? ZipWriter.write(parts), packed.count <= limit else { return nil }
    return packed
  }
}
