import CaseModel

/// What is stored, and journalled, of a file beside its entries and bytes.
struct FileContent: Hashable, Codable {
  /// What the file says of itself.
  var file: ChronologyFile
  /// How many bytes it has.
  var size = 0
  /// How many rows it has.
  var rows = 0
  /// How many of them became entries.
  var entries = 0
  /// How many of them were refused.
  var refused = 0
  /// What stood between the rows, and how often.
  var skipped: [String: Int] = [:]
  /// What has no field of its own, and how often.
  var unmapped: [String: Int] = [:]
  /// The digest over the commitments to its entries, in order.
  var entriesDigest = ""
  /// The digest over the diagnostics, in order.
  var diagnosticsDigest = ""

  /// The kind that files have in the journal.
  static let journalKind = "file"

  /// The id that the file has in the journal; the case has one file of each.
  var journalID: String { "\(file.agency)/\(file.series)/\(file.version)" }
}
