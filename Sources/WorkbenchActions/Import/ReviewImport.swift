import CaseModel
import CaseStorage
import Diagnostics
import Digests
import ReviewDocument

/// Takes a review document into a case: everything in it, or nothing.
struct ReviewImport {
  let input: InputFile
  let isPreview: Bool

  /// Reads the document and, unless only a preview is wanted, stores it as one change.
  func run(into file: CaseFile, in workspace: Workspace) throws -> ImportedFile {
    let actor = workspace.actor
    let bytes = try wholeFile()
    let reading = try ReviewDocumentReader.read(bytes, fileName: input.name)
    var result = ImportedFile(file: input.name)
    result.kind = .review
    result.sha256 = SHA256Digest(of: bytes).hex
    result.format = "review-1"
    result.diagnostics = reading.diagnostics
    // A damaged original would put words into an agency's mouth: nothing of such a document is taken.
    if let damage = reading.diagnostics.first(where: { $0.id.hasPrefix("review.original.") }) {
      result.diagnostics = []
      result.failure = damage
      return result
    }
    let document = reading.document
    let shelf = try ProfileShelf(document.record.profiles, in: workspace)
    result.holds = Self.counts(of: document)
    if isPreview {
      // An original that would be refused is told of before anybody relies on the import.
      for original in document.originals { try take(original, shelf, into: file, by: actor) }
      result.status = .preview
      return result
    }
    result.status = .imported
    try file.transaction {
      for original in document.originals { try take(original, shelf, into: file, by: actor) }
      var record = document.record
      record.keepLayouts(of: try file.record())
      if reading.registerWithheld { record.keepRegister(of: try file.record()) }
      try file.replaceRecord(record, by: actor)
      for decision in document.decisions { try file.decide(decision, by: actor) }
      for hidden in document.hidden {
        try file.hide(
          entry: hidden.entry, reason: hidden.reason, by: Actor(name: hidden.by, now: actor.now))
      }
      for dismissal in document.dismissals { try file.dismiss(dismissal, by: actor) }
    }
    return result
  }

  private static func counts(of document: CaseDocument) -> [ImportedFile.Count] {
    let record = document.record
    return [
      ("agencies", record.agencies.count), ("people", record.people.count),
      ("sources", record.sources.count), ("conversations", record.conversations.count),
      ("episodes", record.episodes.count), ("findings", record.findings.count),
      ("recommendations", record.recommendations.count),
      ("decisions about entries", document.decisions.count),
      ("hidden entries", document.hidden.count),
      ("results set aside", document.dismissals.count),
      ("agencies' originals", document.originals.count),
    ].filter { $0.1 > 0 }.map { ImportedFile.Count(name: $0.0, count: $0.1) }
  }

  /// Reads an original as it was read when it came: by the same profile, as the same version.
  private func take(
    _ original: OriginalFile, _ shelf: ProfileShelf, into file: CaseFile, by actor: Actor
  ) throws {
    var choices = ImportChoices()
    choices.agency = original.agency.map { .init(code: $0, name: original.agencyName) }
    choices.format = original.format.isEmpty ? nil : original.format
    choices.version = original.version
    choices.series = original.series
    choices.confirmsMapping = true
    choices.isPreview = isPreview
    let profile = shelf.profile(id: original.profile)
    guard original.profile.isEmpty || profile != nil else {
      throw ActionFailure(
        "review.profile.missing",
        "The document does not hold the mapping profile by which an agency's file is read.",
        remedy: "Export the review again from the case it came from.",
        place: Place(file: input.name))
    }
    _ = try ChronologyFileImport(
      name: original.name, choices: choices, profile: profile, shelf: shelf,
      next: ChronologyFileImport.pieces(of: original.bytes)
    ).run(into: file, record: nil, by: actor)
  }

  private func wholeFile() throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(input.size)
    while true {
      let chunk = try input.next(1 << 18)
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
  }
}

extension ReviewRecord {
  /// Keeps what a case knows of its agencies' files where a document says nothing of it: by which
  /// profiles they were read, and what was asked for.
  ///
  /// - Parameter known: The record that the case has.
  mutating func keepLayouts(of known: ReviewRecord) {
    let profileIDs = Set(profiles.map(\.id))
    profiles += known.profiles.filter { !profileIDs.contains($0.id) }
    let agencies = Set(returns.map(\.agency))
    returns += known.returns.filter { !agencies.contains($0.agency) }
  }

  /// Keeps the register of names that a case has when a document without one is taken in.
  ///
  /// - Parameter known: The record that the case has.
  mutating func keepRegister(of known: ReviewRecord) {
    let byID = Dictionary(known.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in people.indices {
      guard let person = byID[people[index].id] else { continue }
      people[index].confidentialName = person.confidentialName
      people[index].aliases = person.aliases
      people[index].addresses = person.addresses
      people[index].born = person.born
      people[index].bornPrecision = person.bornPrecision
    }
  }
}
