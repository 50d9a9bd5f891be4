extension CaseFile {
  /// Journals that the case is written out with the register of names.
  ///
  /// - Parameters:
  ///   - reason: Why the names go out; never blank.
  ///   - actor: Who writes it out.
  /// - Throws: ``CaseFileFailure`` when there is no reason.
  public func noteExport(withRegister reason: String, by actor: Actor) throws {
    try write { database in
      try requireReason(reason)
      try Journal(database: database).write(
        .exportedWithRegister, kind: DecisionKinds.export, object: "review", revision: 1,
        content: reason, by: actor)
    }
  }
}
