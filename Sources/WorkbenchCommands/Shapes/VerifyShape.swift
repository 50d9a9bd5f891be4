import WorkbenchActions

/// The JSON of a verification.
struct VerifyShape: Encodable {
  struct Journal: Encodable { let rows: Int }
  struct Head: Encodable { let words, sha256: String }

  let ok: Bool
  let journal: Journal
  let head: Head
  let problems: [DiagnosticShape]

  init(_ verified: VerifiedCase) {
    ok = verified.isSound
    journal = Journal(rows: verified.journalRows)
    head = Head(words: verified.headWords, sha256: verified.headDigest)
    problems = verified.problems.map(DiagnosticShape.init)
  }
}
