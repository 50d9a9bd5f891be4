public import CaseModel
import GRDB

extension CaseFile {
  /// What people decided about how entries belong together, in the order of the entries' ids.
  ///
  /// - Throws: ``CaseFileFailure`` when they cannot be read.
  public func decisions() throws -> [OccurrenceDecision] { try objects(DecisionKinds.decision) }

  /// Records how entries belong together; an earlier decision on the same entries is replaced, and
  /// the journal keeps it.
  ///
  /// - Parameters:
  ///   - decision: The decision, on two or more entries of the case.
  ///   - actor: Who records it; whoever decided is named by the decision itself.
  /// - Throws: ``CaseFileFailure`` when an entry does not exist; nothing has changed then.
  public func decide(_ decision: OccurrenceDecision, by actor: Actor) throws {
    try write { database in
      var decision = decision
      decision.entries = Set(decision.entries).sorted()
      decision.isDeclared = false
      if decision.entries.count < 2 { throw CaseFileFailure(.tooFewEntries, file: name) }
      for entry in decision.entries { try requireEntry(entry, in: database) }
      try ObjectStore(database: database).put(
        DecisionKinds.decision, Self.key(of: decision.entries), ObjectJSON.text(of: decision),
        by: actor)
    }
  }

  /// Takes a decision back, so that the entries are as if nobody had decided.
  ///
  /// - Parameters:
  ///   - entries: The ids of the entries that the decision was on, in any order.
  ///   - actor: Who takes it back.
  ///   - note: Why; the journal keeps it.
  /// - Returns: Whether there was such a decision.
  /// - Throws: ``CaseFileFailure``; nothing has changed then.
  @discardableResult
  public func withdraw(entries: [String], by actor: Actor, note: String) throws -> Bool {
    try write { database in
      try ObjectStore(database: database).remove(
        DecisionKinds.decision, Self.key(of: entries), reason: note, by: actor)
    }
  }

  private static func key(of entries: [String]) -> String {
    Set(entries).sorted().joined(separator: " ")
  }

  /// Requires that the case has an entry, in whichever version of an agency's file.
  func requireEntry(_ id: String, in database: Database) throws {
    let exists = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM entry WHERE id = ?)", arguments: [id])
    if exists != true { throw CaseFileFailure(.unknownEntry(id: id), file: name) }
  }

  /// All objects of a kind, in the order of their ids.
  func objects<Value: Decodable>(_ kind: String) throws -> [Value] {
    try read { database in
      let contents = try ObjectStore(database: database).contents(of: kind)
      return try contents.sorted { $0.key < $1.key }.map { try ObjectJSON.value($0.value) }
    }
  }
}
