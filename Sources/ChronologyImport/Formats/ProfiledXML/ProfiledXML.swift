import CaseModel
import Tables
import XML

/// Any XML vocabulary that a mapping profile describes: statutory returns, court messages, the exports of
/// case systems and telephones.
///
/// A record is one element with all that is in it, and each date in it that the profile names is an entry.
/// What a record holds besides is kept as raw fields of its entries, each once, and counted. What stands
/// between the records stays in the original file and is counted too. A record without a date is an entry
/// without a date. Whether the file is valid by any schema does not matter. A vocabulary that no profile
/// describes is read by a guess, which a person has to confirm.
struct ProfiledXML: ChronologyFormat {
  let id = "profiled-xml"
  let summary = "Any XML vocabulary that a mapping profile describes (docs/mapping-profiles.md)."

  func recognises(_ head: FileHead) -> Bool { false }

  func recognises(_ head: FileHead, with options: ChronologyImportOptions) -> Bool {
    XMLProfileChoice(head, options) != nil
  }

  func read(_ file: IncomingFile, into rows: RowCollector) throws -> ChronologyFile {
    let (head, whole) = try file.withHead()
    if let choice = XMLProfileChoice(head, file.options) {
      return try read(whole, by: choice.profile, choice.mapping, choice.origin, into: rows)
    }
    if let failure = head.failure { throw failure }
    if let guess = XMLProfileGuess(head, file.options) {
      return try read(whole, by: guess.profile, guess.mapping, .guessed, into: rows)
    }
    throw ChronologyFailure.rootUnknown(
      file: file.name, line: 0,
      nearest: XMLProfileChoice.nearestRoot(to: head.rootName ?? "", file.options))
  }

  private func read(
    _ file: IncomingFile, by profile: MappingProfile, _ mapping: XMLMapping,
    _ origin: UsedMapping.Origin, into rows: RowCollector
  ) throws -> ChronologyFile {
    var reader = ProfiledReader(file, (profile, mapping), rows)
    let described = try reader.read()
    let isGuess = origin == .guessed
    rows.mapping = UsedMapping(
      profile: profile, origin: origin,
      parts: reader.parts.map {
        $0.part(
          sure: isGuess ? .likely : .sure,
          reason: isGuess ? "guessed from the name of the element" : "the profile says so")
      })
    return described
  }
}

extension IncomingFile {
  /// The beginning of the file, and the file with its beginning still to be read.
  func withHead() throws -> (FileHead, IncomingFile) {
    var first: [UInt8] = []
    while first.count < FileHead.length, let more = try next() { first += more }
    var rest: [UInt8]? = first
    let next = next
    let whole = IncomingFile(name: name, options: options) {
      if let bytes = rest {
        rest = nil
        return bytes
      }
      return try next()
    }
    return (FileHead(first, fileName: name), whole)
  }
}
