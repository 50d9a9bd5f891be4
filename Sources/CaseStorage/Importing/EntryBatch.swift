import CaseModel
import Digests

/// Some hundreds of entries, made ready to be stored: their rows, the commitments to them, and the
/// words to be searched for.
struct EntryBatch: Sendable {
  /// The rows, one after the other.
  private(set) var rows = RowBytes()
  /// How many entries there are.
  private(set) var count = 0

  /// How many values an entry's row has: its columns, salt and commitment.
  static let rowValues = EntryRow.columns.count + 2
  /// How many values there are of each entry: those of the row, then the words of facts and comment.
  static let values = rowValues + 2
  /// How many bytes make a batch.
  static let size = 65_536

  /// Whether there is enough to be stored.
  var isFull: Bool { rows.bytes.count >= Self.size }

  /// How many bytes an entry may have: far more than anybody writes, and few enough for SQLite.
  static let longestEntry = 1 << 29

  /// Adds an entry.
  ///
  /// - Returns: The commitment to its row.
  /// - Throws: ``CaseFileProblem/entryTooLong(line:)`` in a ``CaseFileFailure``.
  mutating func add(_ entry: ChronologyEntry) throws(CaseFileFailure) -> SHA256Digest {
    let start = rows.bytes.count
    EntryRow.write(entry, to: &rows)
    if rows.bytes.count - start > Self.longestEntry {
      throw CaseFileFailure(.entryTooLong(line: entry.source.line), file: entry.source.file)
    }
    let salt = Commitment.newSalt()
    let commitment = rows.bytes.withUnsafeBytes {
      Commitment.to(UnsafeRawBufferPointer(rebasing: $0[start...]), salt: salt)
    }
    rows.addBeside(bytes: salt)
    rows.addBeside(bytes: commitment.bytes)
    rows.addBeside(
      words: [
        entry.childVoice, entry.whatHappened, entry.response, entry.outcome, entry.decision,
        entry.rationale, entry.impact, entry.expectedPractice,
      ] + entry.raw.map(\.value))
    rows.addBeside(words: [entry.agencyComment])
    count += 1
    return commitment
  }

  /// The values of the entry at a place.
  func values(at place: Int) -> ArraySlice<RowBytes.Value> {
    rows.values[place * Self.values..<(place + 1) * Self.values]
  }
}
