import CLibZip

/// Reads a ZIP package from memory as if a stranger had sent it: everything is checked before the first
/// byte is unpacked, and what comes out is counted against ``ArchiveLimits``.
public final class ZipReader {
  /// The names of the parts, in the package's order; folders are not among them.
  public let names: [String]

  private let contents: ArchiveContents
  private let entries: [String: Entry]
  private let limits: ArchiveLimits
  private let fileName: String
  private var produced = 0

  /// Opens a package and checks its list of parts.
  ///
  /// - Parameters:
  ///   - bytes: The package.
  ///   - fileName: Its file name without the folder, for messages.
  ///   - limits: What it may cost.
  /// - Throws: ``ArchiveFailure`` when the package is not one, is too large, or lists a part that is
  ///   encrypted, unusually packed, named twice, or named so that it could lead outside.
  public init(
    _ bytes: [UInt8], fileName: String = "", limits: ArchiveLimits = .received
  ) throws(ArchiveFailure) {
    guard bytes.count <= limits.packageBytes else {
      throw ArchiveFailure(.packageTooLarge, fileName: fileName)
    }
    // libzip takes memory for each part that the list announces, so they are counted first.
    guard ArchiveContents.listedParts(in: bytes, stoppingAt: limits.parts) <= limits.parts else {
      throw ArchiveFailure(.tooManyParts, fileName: fileName)
    }
    // libzip takes no bytes at all for a package without parts.
    guard !bytes.isEmpty, let contents = ArchiveContents(bytes) else {
      throw ArchiveFailure(.notAPackage, fileName: fileName)
    }
    var names: [String] = []
    var entries: [String: Entry] = [:]
    for index in 0..<contents.count {
      guard let entry = contents.entry(at: index) else {
        throw ArchiveFailure(.notAPackage, fileName: fileName)
      }
      guard PartName.isSafe(entry.name) else {
        throw ArchiveFailure(.unsafeName, fileName: fileName)
      }
      let name = String(decoding: entry.name, as: UTF8.self)
      if let trouble = entry.trouble {
        throw ArchiveFailure(trouble, fileName: fileName, part: name)
      }
      // Names that differ only in case are one name to Word, and to half of all file systems.
      guard entries.updateValue(entry, forKey: name.lowercased()) == nil else {
        throw ArchiveFailure(.duplicateName, fileName: fileName, part: name)
      }
      if !name.hasSuffix("/") { names.append(name) }
    }
    self.names = names
    self.contents = contents
    self.entries = entries
    self.limits = limits
    self.fileName = fileName
  }

  /// Unpacks one part.
  ///
  /// - Parameter name: The part's name; upper and lower case are the same.
  /// - Returns: Its bytes; nil when the package has no such part.
  /// - Throws: ``ArchiveFailure`` when the part is damaged, unfolds too far for its size, or brings all
  ///   that was unpacked from this package past the limit.
  public func bytes(of name: String) throws(ArchiveFailure) -> [UInt8]? {
    guard let entry = entry(name) else { return nil }
    let ownLimit = ownLimit(of: entry)
    let remaining = limits.totalBytes - produced
    var result: [UInt8] = []
    let outcome = contents.unpack(entry.index) { chunk in
      result.append(contentsOf: chunk)
      return result.count <= ownLimit && result.count <= remaining
    }
    produced += result.count
    switch outcome {
    case .complete: return result
    case .damaged: throw ArchiveFailure(.damagedPart, fileName: fileName, part: name)
    case .stopped:
      let kind: ArchiveFailure.Kind =
        result.count > ownLimit ? .unfoldsTooFar : .totalTooLarge
      throw ArchiveFailure(kind, fileName: fileName, part: name)
    }
  }

  /// Begins to unpack one part piece by piece, so that it is never whole in memory.
  ///
  /// - Parameter name: The part's name; upper and lower case are the same.
  /// - Returns: Its pieces; nil when the package has no such part.
  /// - Throws: ``ArchiveFailure`` when the part cannot be begun.
  public func pieces(of name: String) throws(ArchiveFailure) -> PartPieces? {
    guard let entry = entry(name) else { return nil }
    guard let file = contents.open(entry.index) else {
      throw ArchiveFailure(.damagedPart, fileName: fileName, part: name)
    }
    return PartPieces(of: self, file, name: name, limit: ownLimit(of: entry))
  }

  /// Counts bytes that came out of a part, and says what they run against; nil for nothing.
  func count(_ bytes: Int, ofPart produced: Int, limit: Int) -> ArchiveFailure.Kind? {
    self.produced += bytes
    if produced > limit { return .unfoldsTooFar }
    return self.produced > limits.totalBytes ? .totalTooLarge : nil
  }

  /// A failure of one of the parts.
  func failure(_ kind: ArchiveFailure.Kind, part: String) -> ArchiveFailure {
    ArchiveFailure(kind, fileName: fileName, part: part)
  }

  private func entry(_ name: String) -> Entry? {
    name.hasSuffix("/") ? nil : entries[name.lowercased()]
  }

  /// The most bytes that a part may unfold to.
  private func ownLimit(of entry: Entry) -> Int {
    let (scaled, overflows) = entry.packedBytes.multipliedReportingOverflow(by: limits.ratio)
    return max(overflows ? Int.max : scaled, limits.ratioFloor)
  }

  /// Unpacks every part, in the package's order.
  ///
  /// - Throws: ``ArchiveFailure`` as ``bytes(of:)`` does.
  public func parts() throws(ArchiveFailure) -> [ArchivePart] {
    var parts: [ArchivePart] = []
    for name in names {
      if let bytes = try bytes(of: name) { parts.append(ArchivePart(name: name, bytes: bytes)) }
    }
    return parts
  }
}
