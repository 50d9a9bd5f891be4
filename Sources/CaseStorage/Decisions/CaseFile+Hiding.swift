public import CaseModel

extension CaseFile {
  /// The reasons for which entries are hidden, by the entry's id.
  ///
  /// - Throws: ``CaseFileFailure`` when they cannot be read.
  public func hidden() throws -> [String: String] {
    try hiddenEntries().reduce(into: [:]) { $0[$1.entry] = $1.reason }
  }

  /// The hidden entries with reason and person, in the order of their ids.
  ///
  /// - Throws: ``CaseFileFailure`` when they cannot be read.
  public func hiddenEntries() throws -> [HiddenEntry] { try objects(DecisionKinds.hidden) }

  /// Hides an entry from views and reports; it stays in the case and is counted (invariant 1).
  ///
  /// - Parameters:
  ///   - entry: The entry's id.
  ///   - reason: Why; never blank.
  ///   - actor: Who hides it.
  /// - Throws: ``CaseFileFailure`` when there is no such entry or no reason.
  public func hide(entry: String, reason: String, by actor: Actor) throws {
    try write { database in
      try requireReason(reason)
      try requireEntry(entry, in: database)
      let hidden = HiddenEntry(entry: entry, reason: reason, by: actor.name)
      try ObjectStore(database: database).put(
        DecisionKinds.hidden, entry, ObjectJSON.text(of: hidden), by: actor)
    }
  }

  /// Shows an entry again.
  ///
  /// - Parameters:
  ///   - entry: The entry's id.
  ///   - actor: Who shows it.
  /// - Returns: Whether it was hidden.
  /// - Throws: ``CaseFileFailure``; nothing has changed then.
  @discardableResult
  public func unhide(entry: String, by actor: Actor) throws -> Bool {
    try write { database in
      try ObjectStore(database: database).remove(
        DecisionKinds.hidden, entry, reason: "", by: actor)
    }
  }

  /// Requires a reason that says something.
  func requireReason(_ reason: String) throws {
    if reason.allSatisfy(\.isWhitespace) { throw CaseFileFailure(.noReason, file: name) }
  }
}
