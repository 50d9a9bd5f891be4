/// What was done to an object.
public enum JournalAction: String, Hashable, Sendable, CaseIterable {
  /// It is new.
  case added
  /// It was there and is different now.
  case changed
  /// It is no longer there.
  case removed
  /// A file was taken in, with all its entries.
  case imported
  /// The case was written out with the register of names.
  case exportedWithRegister
}
