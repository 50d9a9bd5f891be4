public import CaseModel
import Digests

/// Takes the bytes and entries of an agency's file while it is read.
///
/// It belongs to the thread that the body of an import runs on. Entries and bytes go on to the case
/// a batch at a time, so that memory stays the same however long the file is.
public final class FileIntake {
  private let channel: PieceChannel
  private var digest = RunningSHA256()
  private var commitments = RunningSHA256()
  private var bytes: [UInt8] = []
  private var batch = EntryBatch()
  private var size = 0
  private var entries = 0

  /// How many bytes make a piece.
  static let pieceSize = 131_072

  init(channel: PieceChannel) { self.channel = channel }

  /// Adds the next bytes of the file, exactly as they came.
  ///
  /// - Parameter added: Bytes that stay in place during the call.
  /// - Throws: When the case cannot take more; let it pass, and the import ends with the reason.
  public func add(original added: UnsafeRawBufferPointer) throws {
    digest.add(added)
    size += added.count
    var rest = added[...]
    while !rest.isEmpty {
      if bytes.isEmpty { bytes.reserveCapacity(Self.pieceSize) }
      let part = rest.prefix(Self.pieceSize - bytes.count)
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: part))
      rest = rest.dropFirst(part.count)
      if bytes.count == Self.pieceSize { try sendBytes() }
    }
  }

  /// Adds the next bytes of the file, exactly as they came.
  ///
  /// - Parameter added: Any number of bytes.
  /// - Throws: When the case cannot take more; let it pass, and the import ends with the reason.
  public func add(original added: [UInt8]) throws {
    try added.withUnsafeBytes { try add(original: $0) }
  }

  /// Adds the next entry of the file.
  ///
  /// - Parameter entry: The entry, with its id.
  /// - Throws: When the case cannot take more; let it pass, and the import ends with the reason.
  public func add(_ entry: ChronologyEntry) throws {
    commitments.add(try batch.add(entry).bytes)
    entries += 1
    if batch.isFull { try sendEntries() }
  }

  /// Sends what is left, once the body has read everything.
  ///
  /// - Parameter reading: What the body learnt of the file.
  /// - Returns: What is to be stored of it beside bytes, entries and diagnostics.
  /// - Throws: ``CaseFileFailure`` when rows went missing on the way, or the bytes are other ones.
  func finish(_ reading: FileReading, name: String) throws -> FileContent {
    if !bytes.isEmpty { try sendBytes() }
    if batch.count > 0 { try sendEntries() }
    guard reading.rows == entries + reading.refused else {
      throw CaseFileFailure(.rowsLost, file: name)
    }
    let sha256 = digest.finish().hex
    guard reading.file.sha256.isEmpty || reading.file.sha256 == sha256 else {
      throw CaseFileFailure(.differentBytes, file: name)
    }
    var file = reading.file
    file.name = name
    file.sha256 = sha256
    return FileContent(
      file: file, size: size, rows: reading.rows, entries: entries, refused: reading.refused,
      skipped: reading.skipped, unmapped: reading.unmapped, entriesDigest: commitments.finish().hex)
  }

  private func sendBytes() throws {
    let full = bytes
    bytes = []
    try channel.send(.original(full))
  }

  private func sendEntries() throws {
    let full = batch
    batch = EntryBatch()
    try channel.send(.entries(full))
  }
}
