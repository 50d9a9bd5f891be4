/// Recognises the names of months and days of the week with one slip of the hand in them.
///
/// A slip is a letter too many, a letter missing, another letter, or two that changed places. Names of five
/// letters are near to other words (`march` to `match`), so only letters that changed places count there,
/// and shorter ones are not recognised at all.
enum MistypedName {
  /// The one name that is a slip away from some letters; nil where there is none.
  ///
  /// - Parameter letters: The letters, as capitals or small.
  static func meaning(of letters: UnsafeBufferPointer<UInt8>) -> DateWord? {
    guard (5...10).contains(letters.count) else { return nil }
    let small = letters.map { $0 | 0x20 }
    return names.first { isOneSlip(from: $0.letters, to: small) }?.meaning
  }

  private static let names: [(letters: [UInt8], meaning: DateWord)] = {
    let months = [
      (1, "january"), (2, "february"), (3, "march"), (4, "april"), (8, "august"), (9, "september"),
      (10, "october"), (11, "november"), (12, "december"),
    ].map { (Array($0.1.utf8), DateWord.month($0.0)) }
    let weekdays = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ].enumerated().map { (Array($0.element.utf8), DateWord.weekday($0.offset + 1)) }
    return months + weekdays
  }()

  private static func isOneSlip(from name: [UInt8], to letters: [UInt8]) -> Bool {
    guard abs(name.count - letters.count) <= 1 else { return false }
    let start = zip(name, letters).prefix { $0 == $1 }.count
    let end = zip(name.reversed(), letters.reversed()).prefix { $0 == $1 }.count
    if name.count == letters.count {
      if start + end + 2 == name.count, name[start] == letters[start + 1],
        name[start + 1] == letters[start]
      {
        return true
      }
      return name.count > 5 && start + end + 1 == name.count
    }
    return name.count > 5 && start + end >= min(name.count, letters.count)
  }
}
