import CaseModel
import CaseStorage
import ChronologyImport
import Diagnostics
import FuzzyDates
import Synchronization

/// Takes an agency's chronology into a case while it is being read: the original's bytes, the
/// entries and the journal commit together, or nothing does.
struct ChronologyFileImport {
  let name: String
  let choices: ImportChoices
  /// The mapping profile that a person asks for; nil to find one.
  let profile: MappingProfile?
  let shelf: ProfileShelf
  /// Gives the next bytes of the file, or nil at its end.
  let next: @Sendable () throws -> [UInt8]?

  /// Reads and stores the file.
  ///
  /// A mapping that a person gave or confirmed is kept for the agency, and a chronology that was asked
  /// for counts as received, in the same change.
  ///
  /// - Parameters:
  ///   - file: The case.
  ///   - record: What the reviewers wrote, to be brought up to date; nil to leave it alone.
  ///   - actor: Who takes it in.
  /// - Throws: A failure when the file cannot be read to its end or stored.
  func run(into file: CaseFile, record: ReviewRecord?, by actor: Actor) throws -> ImportedFile {
    do {
      return choices.isPreview
        ? try stored(in: file, record, by: actor)
        : try file.transaction { try stored(in: file, record, by: actor) }
    } catch let unconfirmed as Unconfirmed {
      return unconfirmed.file
    }
  }

  /// Thrown out of the import, so that nothing of a file is stored whose mapping is only a guess.
  private struct Unconfirmed: Error {
    let file: ImportedFile
  }

  private func stored(
    in file: CaseFile, _ record: ReviewRecord?, by actor: Actor
  ) throws -> ImportedFile {
    let options = options(record, actor)
    let held = try file.files()
    let knownName = self.knownName(record, held)
    let (next, name, choices, shelf) = (next, name, choices, shelf)
    // The reading ends on the thread that reads; its counts are wanted on this one.
    let finished = Mutex<ChronologyReading?>(nil)
    let outcome = try file.importFile(named: name, by: actor, dryRun: choices.isPreview) {
      incoming in
      var reading = try ChronologyImport.read(
        fileName: name, options: options,
        next: {
          guard let bytes = try next() else { return nil }
          try incoming.add(original: bytes)
          return bytes
        },
        take: { try incoming.add($0) })
      if reading.file.agencyName.isEmpty { reading.file.agencyName = knownName ?? "" }
      guard reading.mapping == nil || reading.rows > 0 || choices.isPreview else {
        throw ActionFailure(
          "chronology.rows.none", "There is no row in the file: nobody has filled it in.",
          remedy: "Ask the agency for the filled-in file; what it knows belongs below the headings."
        )
      }
      if let mapping = reading.mapping {
        reading.file.profile = Self.profileID(mapping, of: reading.file.agency, on: shelf)
        if mapping.origin == .guessed && !choices.confirmsMapping && !choices.isPreview {
          var result = ImportedFile(file: name)
          result.status = .unconfirmed
          result.describe(reading)
          throw Unconfirmed(file: result)
        }
      }
      finished.withLock { $0 = reading }
      var stored = FileReading(
        file: reading.file, rows: reading.rows, refused: reading.refused,
        diagnostics: reading.diagnostics)
      for skipped in reading.skipped { stored.skipped[skipped.what] = skipped.count }
      for column in reading.unmapped { stored.unmapped[column.column] = column.count }
      return stored
    }
    let reading = finished.withLock { $0 }
    if let reading, let record, outcome.status == .imported, reading.entries > 0 {
      try file.replaceRecord(record.having(received: reading, on: actor.now.day), by: actor)
    }
    var result = result(outcome, reading)
    result.diagnostics += notes(on: result, readBy: reading?.file.profile ?? "", held)
    return result
  }

  /// The name by which the case knows the agency already.
  private func knownName(_ record: ReviewRecord?, _ held: [StoredFile]) -> String? {
    guard let code = choices.agency?.code else { return nil }
    let names =
      (record?.agencies ?? []).filter { $0.code == code }.map(\.name)
      + held.filter { $0.file.agency == code }.map(\.file.agencyName)
    return names.first { !$0.isEmpty }
  }

  /// What there is to say of a file whose very bytes the case held before.
  private func notes(
    on result: ImportedFile, readBy id: String, _ held: [StoredFile]
  ) -> [Diagnostic] {
    let same = held.filter { $0.file.sha256 == result.sha256 }
    if result.status == .unchanged {
      guard profile != nil, id != result.profile else {
        return []
      }
      return [
        Diagnostic(
          id: "case.profile.unused", severity: .warning,
          message: "The case holds this file already, so the profile given was not used.",
          remedy: "To have it read again, add --version \(result.version + 1).",
          place: Place(file: name))
      ]
    }
    return same.filter { $0.file.agency != result.agency || $0.file.series != result.series }.map {
      Diagnostic(
        id: "case.file.held-elsewhere", severity: .warning,
        message: "The case holds this very file for agency \($0.file.agency) too.",
        remedy: "If that was a mistake, hide those entries: throughline hide CASE --agency "
          + "\($0.file.agency) --reason WORDS.", place: Place(file: name))
    }
  }

  private func options(_ record: ReviewRecord?, _ actor: Actor) -> ChronologyImportOptions {
    var options = ChronologyImportOptions(
      agency: choices.agency?.code, agencyName: choices.agency?.name, format: choices.format)
    options.version = choices.version
    options.series = choices.series
    options.profile = profile
    options.profiles = shelf.profiles(for: choices.agency?.code)
    options.anchor = record?.settings.periodTo
    if let record { options.facts = record.facts(for: choices.agency?.code, on: actor.now.day) }
    return options
  }

  /// The id under which the profile of a mapping is known from now on.
  private static func profileID(
    _ mapping: UsedMapping, of agency: String, on shelf: ProfileShelf
  ) -> String {
    switch mapping.origin {
    case .remembered, .known: mapping.profile.id
    case .given where shelf.bundled.contains(mapping.profile): mapping.profile.id
    case .given, .guessed: shelf.id(for: mapping.profile, of: agency)
    }
  }

  private func result(_ outcome: ImportOutcome, _ reading: ChronologyReading?) -> ImportedFile {
    var result = ImportedFile(file: name)
    result.status = Self.status(outcome.status)
    if let reading { result.describe(reading) }
    let stored = outcome.file.file
    result.sha256 = stored.sha256
    result.format = stored.format
    result.profile = stored.profile
    result.agency = stored.agency
    result.series = stored.series
    result.version = stored.version
    result.added = outcome.added
    result.changed = outcome.changed
    result.unchanged = outcome.unchanged
    result.removed = outcome.removed
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
  /// The pieces of a file on the disk, and how far reading has come.
  static func pieces(
    of input: InputFile, progress: @escaping @Sendable (String, Double) -> Void
  ) -> @Sendable () throws -> [UInt8]? {
    let position = BytePosition()
    return {
      let bytes = try input.next(1 << 18)
      if bytes.isEmpty { return nil }
      let read = position.advance(by: bytes.count) + bytes.count
      progress(input.name, Double(read) / Double(max(1, input.size)))
      return bytes
    }
  }

  /// The pieces of a file in memory.
  static func pieces(of bytes: [UInt8]) -> @Sendable () throws -> [UInt8]? {
    let position = BytePosition()
    return {
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
