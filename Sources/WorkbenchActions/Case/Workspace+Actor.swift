import CaseStorage

extension Workspace {
  /// Who does what the journal records, and when.
  var actor: Actor { Actor(name: reviewer, now: now) }
}
