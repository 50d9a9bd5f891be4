import CLibZip

/// Writes the ZIP packages that office files are: the same parts always give the same bytes.
public enum ZipWriter {
  /// The date that every part carries, 1 January 1980, the earliest that the format can hold: the time
  /// at which a file was made must not change its bytes.
  private static let fixedDate: UInt16 = 0x21

  /// Writes a package.
  ///
  /// - Parameters:
  ///   - parts: The parts in the order in which they are to stand; names are unique.
  ///   - level: How hard to compress, from 1 (quick) to 9 (small).
  /// - Returns: The package's bytes.
  /// - Throws: `notWritten` when libzip refuses, as it does a name that is used twice.
  public static func write(_ parts: [ArchivePart], level: Int = 6) throws(ArchiveFailure) -> [UInt8]
  {
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else {
      throw ArchiveFailure(.notWritten, fileName: "")
    }
    // One hold is for libzip, which lets go when it closes the package, and one is for reading back.
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, nil) else {
      zip_source_free(source)
      throw ArchiveFailure(.notWritten, fileName: "")
    }
    // libzip reads the parts' bytes only when it closes the package, so they are kept still until then.
    var copies: [UnsafeMutableRawPointer] = []
    defer { for copy in copies { copy.deallocate() } }
    for part in parts {
      let copy = UnsafeMutableRawPointer.allocate(byteCount: max(part.bytes.count, 1), alignment: 1)
      part.bytes.withUnsafeBytes { bytes in
        if let base = bytes.baseAddress { copy.copyMemory(from: base, byteCount: bytes.count) }
      }
      copies.append(copy)
      guard add(part, copiedTo: copy, to: archive, level: level) else {
        zip_discard(archive)
        throw ArchiveFailure(.notWritten, fileName: "", part: part.name)
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw ArchiveFailure(.notWritten, fileName: "")
    }
    return try readBack(source)
  }

  private static func add(
    _ part: ArchivePart, copiedTo copy: UnsafeMutableRawPointer, to archive: OpaquePointer,
    level: Int
  ) -> Bool {
    guard
      let content = zip_source_buffer(archive, copy, zip_uint64_t(part.bytes.count), 0)
    else { return false }
    let index = zip_file_add(archive, part.name, content, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      zip_source_free(content)
      return false
    }
    let place = zip_uint64_t(index)
    return zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, zip_uint32_t(level)) == 0
      && zip_file_set_dostime(archive, place, 0, fixedDate, 0) == 0
      && zip_file_set_external_attributes(archive, place, 0, 0, 0) == 0
  }

  private static func readBack(_ source: OpaquePointer) throws(ArchiveFailure) -> [UInt8] {
    var facts = zip_stat_t()
    guard zip_source_open(source) == 0 else { throw ArchiveFailure(.notWritten, fileName: "") }
    defer { _ = zip_source_close(source) }
    guard zip_source_stat(source, &facts) == 0 else {
      throw ArchiveFailure(.notWritten, fileName: "")
    }
    let size = Int(facts.size)
    let package = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        guard let base = buffer.baseAddress else { return }
        let got = zip_source_read(source, base + count, zip_uint64_t(size - count))
        guard got > 0 else { return }
        count += Int(got)
      }
    }
    guard package.count == size else { throw ArchiveFailure(.notWritten, fileName: "") }
    return package
  }
}
