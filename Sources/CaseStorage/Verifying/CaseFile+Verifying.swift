import Digests
import GRDB

extension CaseFile {
  /// Looks for any change to the case that its journal does not know of: to an entry, an original, a
  /// diagnostic, a decision, anything reviewers wrote, the journal itself, or the file's structure.
  ///
  /// Without a head from outside, a case whose end has been cut off everywhere at once still looks
  /// sound; with one, that is found too, and so is a past that was written anew. The search index is
  /// not looked at: it is made from the entries and can be made again.
  ///
  /// - Parameter head: A head printed earlier, as words or hexadecimal digits; nil for none.
  /// - Returns: The journal's head now, and what does not agree.
  /// - Throws: ``CaseFileFailure`` when the head given cannot be read, or the case has no journal.
  public func verify(head: String? = nil) throws -> Verification {
    let wanted = try reporting { try head.map(JournalHead.bytes(ofPrinted:)) }
    return try read { database in
      var problems = ProblemList()
      try problems.examine("the structure") { try StructureCheck.run(database, &$0) }
      var last: JournalHead?
      try problems.examine("the journal") {
        last = try JournalCheck.run(database, wanted: wanted, &$0)
      }
      try problems.examine("what reviewers wrote") { try ObjectCheck.run(database, &$0) }
      try problems.examine("the agencies' files") { try FileCheck.run(database, &$0) }
      let zero = SHA256Digest(bytes: JournalRow.beginning)
      guard let head = last ?? zero.map({ JournalHead(rows: 0, digest: $0) }) else {
        throw CaseFileFailure(.damaged, file: name)
      }
      return Verification(head: head, problems: problems.all)
    }
  }
}
