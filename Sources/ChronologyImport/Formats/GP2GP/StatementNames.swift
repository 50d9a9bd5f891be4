/// What the statements of a GP record are called, so that a problem can say what it is about.
///
/// An id that two statements bear says nothing about either.
final class StatementNames {
  private var names: [String: String?] = [:]
  /// More statements than a record of a lifetime has.
  private static let limit = 500_000

  /// Notes what a statement is called.
  func note(_ id: String, _ name: String) {
    guard names.count < Self.limit else { return }
    if names[id] == nil {
      names[id] = .some(PersonName.short(name))
    } else {
      names[id] = .some(nil)
    }
  }

  /// What the statement of an id is called; nil where none has it, or two have.
  func name(of id: String) -> String? { names[id] ?? nil }
}
