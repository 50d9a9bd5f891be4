import CaseModel
import CaseStorage
import ChronologyImport
import Synchronization

/// Takes an agency's chronology into a case while it is being read: the original's bytes, the
/// entries and the journal commit together, or nothing does.
struct ChronologyFileImport {
  let name: String
  let agency: ImportFiles.AgencyChoice?
  let format: String?
  let isPreview: Bool
  /// Gives the next bytes of the file, or nil at its end.
  let next: @Sendable () throws -> [UInt8]?

  /// Reads and stores the file.
  ///
  /// - Throws: A failure when the file cannot be read to its end or stored.
  func run(into file: CaseFile, by actor: Actor) throws -> ImportedFile {
    let options = ChronologyImportOptions(
      agency: agency?.code, agencyName: agency?.name, format: format)
    let next = next
    let name = name
    // The reading ends on the thread that reads; its counts are wanted on this one.
    let finished = Mutex<ChronologyReading?>(nil)
    let outcome = try file.importFile(named: name, by: actor, dryRun: isPreview) { incoming in
      let reading = try ChronologyImport.read(
        fileName: name, options: options,
        next: {
          guard let bytes = try next() else { return nil }
          try incoming.add(original: bytes)
          return bytes
        },
        take: { try incoming.add($0) })
      finished.withLock { $0 = reading }
      var stored = FileReading(
        file: reading.file, rows: reading.rows, refused: reading.refused,
        diagnostics: reading.diagnostics)
      for skipped in reading.skipped { stored.skipped[skipped.what] = skipped.count }
      for column in reading.unmapped { stored.unmapped[column.column] = column.count }
      return stored
    }
    var result = ImportedFile(file: name)
    result.status = Self.status(outcome.status)
    let stored = outcome.file.file
    result.sha256 = stored.sha256
    result.format = stored.format
    result.agency = stored.agency
    result.version = stored.version
    result.added = outcome.added
    result.changed = outcome.changed
    result.unchanged = outcome.unchanged
    result.removed = outcome.removed
    if let reading = finished.withLock({ $0 }) {
      result.rows = reading.rows
      result.entries = reading.entries
      result.refused = reading.refused
      result.skipped = reading.skipped.map { .init(name: $0.what, count: $0.count) }
      result.unmapped = reading.unmapped.map { .init(name: $0.column, count: $0.count) }
      result.diagnostics = reading.diagnostics
    }
    return result
  }

  private static func status(_ status: ImportOutcome.Status) -> ImportedFile.Status {
    switch status {
    case .imported: .imported
    case .unchanged: .unchanged
    case .preview: .preview
    }
  }
}

extension ChronologyFileImport {
  /// Reads from a file on the disk.
  init(
    input: InputFile, agency: ImportFiles.AgencyChoice?, format: String?, isPreview: Bool,
    progress: @escaping @Sendable (String, Double) -> Void
  ) {
    let position = BytePosition()
    self.init(name: input.name, agency: agency, format: format, isPreview: isPreview) {
      let bytes = try input.next(1 << 18)
      if bytes.isEmpty { return nil }
      let read = position.advance(by: bytes.count) + bytes.count
      progress(input.name, Double(read) / Double(max(1, input.size)))
      return bytes
    }
  }

  /// Reads from bytes in memory, in pieces.
  init(bytes: [UInt8], name: String, agency: ImportFiles.AgencyChoice?, isPreview: Bool) {
    let position = BytePosition()
    self.init(name: name, agency: agency, format: nil, isPreview: isPreview) {
      let start = position.advance(by: 1 << 18)
      if start >= bytes.count { return nil }
      return Array(bytes[start..<min(bytes.count, start + 1 << 18)])
    }
  }
}

/// How far into a file reading has come; shared with the thread that reads.
private final class BytePosition: Sendable {
  private let position = Mutex(0)

  /// Moves on.
  ///
  /// - Parameter count: The number of bytes.
  /// - Returns: Where it stood before.
  func advance(by count: Int) -> Int {
    position.withLock { position in
      defer { position += count }
      return position
    }
  }
}
