/// The kinds that what people decide about entries and checks is stored under; they never change.
enum DecisionKinds {
  /// How entries belong together; the id is the ids of the entries, sorted, a space between.
  static let decision = "decision"
  /// That an entry is hidden; the id is the entry's.
  static let hidden = "hidden"
  /// That a check's result is set aside; the id is the result's.
  static let dismissal = "dismissal"
  /// That the case was written out with the register of names; the journal alone knows of it.
  static let export = "export"
}
