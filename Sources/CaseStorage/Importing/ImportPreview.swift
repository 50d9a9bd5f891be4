import Digests

/// Remembers just enough of a file's entries to compare them with the version before, and stores
/// nothing.
struct ImportPreview {
  /// What entries say, by id; both as the first eight bytes of digests.
  private var entries: [UInt64: UInt64] = [:]

  /// Takes note of a piece.
  mutating func take(_ piece: ImportPiece) {
    guard case .entries(let batch) = piece else { return }
    batch.rows.bytes.withUnsafeBytes { bytes in
      for place in 0..<batch.count {
        let values = batch.values(at: place)
        let id = values[values.startIndex + EntryRow.placeColumns]
        let salt = values[values.startIndex + EntryRow.columns.count]
        guard case .text(let idStart, let idCount) = id, case .bytes(let end, _) = salt else {
          continue
        }
        // What the entry says begins with its id, in front of which are its kind and length.
        let said = UnsafeRawBufferPointer(rebasing: bytes[Int(idStart) - 5..<Int(end)])
        let name = UnsafeRawBufferPointer(rebasing: bytes[Int(idStart)..<Int(idStart + idCount)])
        entries[Self.number(of: name)] = Self.number(of: said)
      }
    }
  }

  /// Whether the entry with an id says what this form says; nil when there is no such entry.
  func says(_ form: [UInt8], id: String) -> Bool? {
    let id = Array(id.utf8)
    guard let said = id.withUnsafeBytes({ entries[Self.number(of: $0)] }) else { return nil }
    return form.withUnsafeBytes { Self.number(of: $0) == said }
  }

  private static func number(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var digest = RunningSHA256()
    digest.add(bytes)
    return digest.finish().bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
