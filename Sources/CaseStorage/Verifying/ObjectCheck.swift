import GRDB

/// Looks whether everything that reviewers wrote and decided is as the journal says.
enum ObjectCheck {
  static func run(_ database: Database, _ problems: inout ProblemList) throws {
    var sealed = try SealedObject.all(
      where: "kind NOT IN ('\(FileContent.journalKind)', '\(DecisionKinds.export)')", in: database)
    try database.forEachRow("SELECT kind, id, revision, content FROM object ORDER BY kind, id") {
      row in
      let key = SealedObject.Key(kind: row.text(), id: row.text())
      let revision = row.number()
      guard let last = sealed.removeValue(forKey: key), last.action != .removed else {
        problems.add(
          "verify.object", "\(words(key)) is there, but the journal does not know of it.")
        return
      }
      if last.revision != revision || !last.commits(to: row.text()) {
        problems.add(
          "verify.object", "\(words(key)) was changed after row \(last.row) of the journal.")
      }
    }
    for (key, last) in sealed.sorted(by: { $0.value.row < $1.value.row })
    where last.action != .removed {
      problems.add(
        "verify.object", "\(words(key)) of row \(last.row) of the journal is missing.")
    }
  }

  private static func words(_ key: SealedObject.Key) -> String {
    switch key.kind {
    case RecordKinds.settings: "The review's own entry"
    case RecordKinds.order: "The order of the list of the kind \(plain(key.id))"
    default: "The \(plain(key.kind)) \(key.id)"
    }
  }

  /// A kind in words: `familyVoice` as "family voice".
  private static func plain(_ kind: String) -> String {
    kind.map { $0.isUppercase ? " \($0.lowercased())" : String($0) }.joined()
  }
}
