import CaseModel

/// What people are called by their roles.
struct RoleNames {
  private let countByRole: [String: Int]

  init(_ people: [Person]) {
    countByRole = Dictionary(
      people.filter { !$0.kind.isFamily }.map { ($0.role, 1) }, uniquingKeysWith: +)
  }

  /// The published label of a person, else the role with the number of the code where several share
  /// the role, else the code for someone who has neither.
  func name(of person: Person) -> String {
    if !person.publishedLabel.isEmpty { return person.publishedLabel }
    return role(of: person) ?? person.code
  }

  /// The role, such as `Health visitor 2`; nil where none is recorded.
  func role(of person: Person) -> String? {
    if person.role.isEmpty { return nil }
    let digits = person.code.reversed().prefix { $0.isASCII && $0.isNumber }
    let number = String(digits.reversed())
    let isShared = (countByRole[person.role] ?? 0) > 1 || (Int(number) ?? 0) > 1
    return isShared && !number.isEmpty ? "\(person.role) \(number)" : person.role
  }
}
