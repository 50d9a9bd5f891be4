public import CaseModel

extension CaseFile {
  /// The results of checks that people set aside, in the order of their ids.
  ///
  /// - Throws: ``CaseFileFailure`` when they cannot be read.
  public func dismissals() throws -> [Dismissal] { try objects(DecisionKinds.dismissal) }

  /// Sets a check's result aside and keeps the reason (invariant 10).
  ///
  /// - Parameters:
  ///   - dismissal: The result, the reason, and who dismissed it.
  ///   - actor: Who records it.
  /// - Throws: ``CaseFileFailure`` when there is no reason.
  public func dismiss(_ dismissal: Dismissal, by actor: Actor) throws {
    try write { database in
      try requireReason(dismissal.reason)
      try ObjectStore(database: database).put(
        DecisionKinds.dismissal, dismissal.result, ObjectJSON.text(of: dismissal), by: actor)
    }
  }
}
