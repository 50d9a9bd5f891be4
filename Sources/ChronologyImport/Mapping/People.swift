/// Whom a cell names, judged by codes such as `C1` and words such as `mother`.
enum People {
  /// People of the family alone.
  case family
  /// People of the family and others.
  case mixed
  /// Nobody, in so many words.
  case nobody
  /// Others, or no people at all.
  case others

  /// The longest cell that is a list of people, in bytes.
  private static let longest = 80

  /// Looks at the words of a cell.
  init(in words: String) {
    guard words.utf8.count <= Self.longest else {
      self = .others
      return
    }
    if Self.isNobody(words) {
      self = .nobody
      return
    }
    let names = words.split { ",;/&+\n\r".contains($0) || $0 == "\r\n" }
      .flatMap { $0.split(separator: " and ") }
      .map { HeadingKey($0).words }.filter { !$0.isEmpty }
    let family = names.count(where: Self.isOfFamily)
    self = family == 0 ? .others : family == names.count ? .family : .mixed
  }

  /// Whether words say that there was nobody.
  static func isNobody(_ words: String) -> Bool {
    words.utf8.count <= 20 && nobodies.contains(HeadingKey(words).words)
  }

  private static func isOfFamily(_ name: String) -> Bool {
    if relations.contains(name) { return true }
    guard let first = name.first, first == "c" || first == "p" else { return false }
    return (2...3).contains(name.utf8.count)
      && name.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let nobodies: Set<String> = [
    "nobody", "none", "no one", "noone", "nil", "n a", "na", "not applicable", "no person",
  ]
  private static let relations: Set<String> = [
    "child", "children", "baby", "mother", "father", "mum", "dad", "parent", "parents", "sibling",
    "siblings", "brother", "sister", "grandmother", "grandfather", "family", "whole family",
    "stepfather", "stepmother", "unborn",
  ]
}
