import CLibZip

/// What the list of parts says about one of them.
struct Entry {
  var index: UInt64
  var name: [UInt8]
  var packedBytes: Int
  /// Why the part is refused whatever it holds; nil when nothing speaks against it.
  var trouble: ArchiveFailure.Kind?
}

/// libzip's view of a package in memory, with the memory it reads from.
final class ArchiveContents {
  /// How the unpacking of a part ended.
  enum Outcome {
    case complete
    /// The receiver wanted no more.
    case stopped
    case damaged
  }

  private let memory: UnsafeMutableRawPointer
  private let archive: OpaquePointer

  /// Opens a package; nil when it is not one.
  init?(_ bytes: [UInt8]) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { memory.copyMemory(from: base, byteCount: source.count) }
    }
    guard let source = zip_source_buffer_create(memory, zip_uint64_t(bytes.count), 0, nil) else {
      memory.deallocate()
      return nil
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      memory.deallocate()
      return nil
    }
    self.memory = memory
    self.archive = archive
  }

  deinit {
    zip_discard(archive)
    memory.deallocate()
  }

  /// The number of parts that the list announces.
  var count: UInt64 { UInt64(max(0, zip_get_num_entries(archive, 0))) }

  /// Counts the marks with which an entry of the list begins, wherever they stand: there can be no more
  /// entries than marks.
  static func listedParts(in bytes: [UInt8], stoppingAt limit: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      var index = 0
      while index + 3 < bytes.count, count <= limit {
        if bytes[index] == 0x50, bytes[index + 1] == 0x4B, bytes[index + 2] == 1,
          bytes[index + 3] == 2
        {
          count += 1
          index += 4
        } else {
          index += 1
        }
      }
      return count
    }
  }

  /// What the list says about a part; nil when the list is damaged there.
  func entry(at index: UInt64) -> Entry? {
    var facts = zip_stat_t()
    guard zip_stat_index(archive, index, ZIP_FL_ENC_RAW, &facts) == 0, let name = facts.name else {
      return nil
    }
    let known = UInt64(ZIP_STAT_COMP_METHOD | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD)
    guard facts.valid & known == known else { return nil }
    var trouble: ArchiveFailure.Kind?
    if facts.encryption_method != UInt16(ZIP_EM_NONE) {
      trouble = .encrypted
    } else if isLink(index) {
      trouble = .link
    } else if ![UInt16(ZIP_CM_STORE), UInt16(ZIP_CM_DEFLATE)].contains(facts.comp_method) {
      trouble = .unusualCompression
    }
    var length = 0
    while name[length] != 0 { length += 1 }
    let bytes = UnsafeRawBufferPointer(start: name, count: length)
    return Entry(
      index: index, name: [UInt8](bytes), packedBytes: Int(clamping: facts.comp_size),
      trouble: trouble)
  }

  /// Whether the list gives a part the file mode of a symbolic link, as Unix counts it.
  private func isLink(_ index: UInt64) -> Bool {
    var system = UInt8(0)
    var attributes = zip_uint32_t(0)
    guard zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0,
      system == UInt8(ZIP_OPSYS_UNIX)
    else { return false }
    return attributes >> 16 & 0o170000 == 0o120000
  }

  /// Opens a part for reading; nil when it is damaged.
  ///
  /// It must be closed before this value goes.
  func open(_ index: UInt64) -> OpaquePointer? { zip_fopen_index(archive, index, 0) }

  /// Unpacks a part piece by piece, checking its checksum at the end.
  ///
  /// - Parameters:
  ///   - index: The part's place in the list.
  ///   - receive: Takes a piece of at most 64 KB, and says whether it wants more.
  func unpack(_ index: UInt64, _ receive: (UnsafeRawBufferPointer) -> Bool) -> Outcome {
    guard let file = zip_fopen_index(archive, index, 0) else { return .damaged }
    defer { zip_fclose(file) }
    return withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { buffer in
      while let base = buffer.baseAddress {
        let got = zip_fread(file, base, zip_uint64_t(buffer.count))
        if got == 0 { return .complete }
        guard got > 0 else { return .damaged }
        guard receive(UnsafeRawBufferPointer(start: base, count: Int(got))) else { return .stopped }
      }
      return .damaged
    }
  }
}
