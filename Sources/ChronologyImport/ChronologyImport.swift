import Archives
public import CaseModel
import Diagnostics
import Tables
import XML

/// Reads an agency's chronology, whatever format it comes in.
public enum ChronologyImport {
  /// One byte more than a package may have, so that one that is too large is found to be so.
  private static let packageLimit = ArchiveLimits.received.packageBytes + 1

  /// Reads a file piece by piece and hands each entry over as soon as it has been read.
  ///
  /// Memory stays flat however long the file is. Entries that were handed over count only when this
  /// returns: a fault near the end of a file is found after its first entries.
  ///
  /// - Parameters:
  ///   - fileName: The file's name, without its folder.
  ///   - options: What the person who imports it has said about it.
  ///   - next: Gives the next bytes, of any number, or nil at the end.
  ///   - take: Takes each entry.
  /// - Returns: What the file says of itself, the counts, and what a person should know.
  /// - Throws: ``ChronologyFailure`` or `XMLFailure` when the file cannot be read; what `next` and
  ///   `take` throw, as it is.
  public static func read(
    fileName: String, options: ChronologyImportOptions = ChronologyImportOptions(),
    next: @escaping () throws -> [UInt8]?, take: @escaping (ChronologyEntry) throws -> Void
  ) throws -> ChronologyReading {
    var head: [UInt8] = []
    // A package is recognised by its list of contents, which stands at its end.
    while head.count < (FileHead.isPackage(head) ? packageLimit : FileHead.length),
      let chunk = try next()
    {
      head += chunk
    }
    let format = try format(for: FileHead(head, fileName: fileName), fileName, options)
    var rest: [UInt8]? = head
    let file = IncomingFile(name: fileName, options: options) {
      if let bytes = rest {
        rest = nil
        return bytes
      }
      return try next()
    }
    let rows = RowCollector(
      fileName: fileName, series: options.series, facts: options.facts, take: take)
    var described: ChronologyFile
    do {
      described = try format.read(file, into: rows)
    } catch let failure as XMLFailure {
      throw failure.cause ?? failure
    }
    described.format = format.id
    rows.reportLeftOut(by: format.id)
    return rows.reading(of: described)
  }

  /// Reads a file that is in memory.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - fileName: The file's name, without its folder.
  ///   - options: What the person who imports it has said about it.
  /// - Returns: The entries in the order of the file, and the reading.
  /// - Throws: ``ChronologyFailure`` or `XMLFailure` when the file cannot be read.
  public static func read(
    _ bytes: [UInt8], fileName: String,
    options: ChronologyImportOptions = ChronologyImportOptions()
  ) throws -> (entries: [ChronologyEntry], reading: ChronologyReading) {
    var entries: [ChronologyEntry] = []
    var rest: [UInt8]? = bytes
    let reading = try read(
      fileName: fileName, options: options,
      next: {
        defer { rest = nil }
        return rest
      }, take: { entries.append($0) })
    return (entries, reading)
  }

  private static func format(
    for head: FileHead, _ fileName: String, _ options: ChronologyImportOptions
  ) throws -> any ChronologyFormat {
    if let id = options.format {
      if let format = ChronologyFormats.all.first(where: { $0.id == id }) { return format }
      throw ChronologyFailure.formatUnknown(
        file: fileName, nearest: NearestName.of(id, among: ChronologyFormats.all.map(\.id)))
    }
    if let format = ChronologyFormats.all.first(where: { $0.recognises(head, with: options) }) {
      return format
    }
    if let kind = UnreadableFile(head) {
      throw ChronologyFailure.fileUnreadable(file: fileName, kind: kind)
    }
    if let failure = head.failure { throw failure }
    guard let root = head.rootName else { throw ChronologyFailure.fileUnknown(file: fileName) }
    if root == StandardXML.rootName {
      throw ChronologyFailure.namespaceUnknown(
        file: fileName, line: 0, expected: StandardXML.namespace)
    }
    let isNearlyOurs = NearestName.of(root, among: [StandardXML.rootName]) != nil
    if !isNearlyOurs && XMLProfileGuess(head, options) != nil { return ProfiledXML() }
    throw ChronologyFailure.rootUnknown(
      file: fileName, line: 0, nearest: XMLProfileChoice.nearestRoot(to: root, options))
  }
}
