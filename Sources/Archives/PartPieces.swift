import CLibZip

/// One part of a package as it is unpacked, piece by piece.
///
/// The checksum is compared when the last piece has been taken: what has been read counts only once
/// ``next()`` has given nil.
public final class PartPieces {
  /// How many bytes a piece has, but for the last one.
  static let length = 262_144

  private let zip: ZipReader
  private let file: OpaquePointer
  private let name: String
  private let limit: Int
  private var produced = 0

  /// Takes over an open part.
  init(of zip: ZipReader, _ file: OpaquePointer, name: String, limit: Int) {
    self.zip = zip
    self.file = file
    self.name = name
    self.limit = limit
  }

  deinit { zip_fclose(file) }

  /// The next bytes; nil at the end.
  ///
  /// - Throws: ``ArchiveFailure`` when the part is damaged, unfolds too far for its size, or brings all
  ///   that was unpacked from its package past the limit.
  public func next() throws(ArchiveFailure) -> [UInt8]? {
    var isDamaged = false
    let piece = [UInt8](unsafeUninitializedCapacity: Self.length) { buffer, count in
      while count < buffer.count, let base = buffer.baseAddress {
        let got = zip_fread(file, base + count, zip_uint64_t(buffer.count - count))
        isDamaged = got < 0
        guard got > 0 else { return }
        count += Int(got)
      }
    }
    guard !isDamaged else { throw zip.failure(.damagedPart, part: name) }
    produced += piece.count
    if let kind = zip.count(piece.count, ofPart: produced, limit: limit) {
      throw zip.failure(kind, part: name)
    }
    return piece.isEmpty ? nil : piece
  }
}
