/// A place in a text where somebody of the register can be known.
struct NameHit: Hashable, Sendable {
  /// How it is written there.
  enum Likeness: String, Sendable, Comparable, CaseIterable {
    /// As in the register, apart from capitals, accents and endings.
    case exact
    /// In pieces.
    case split
    /// Inside a longer word.
    case joined
    /// With a letter or two different.
    case misspelt

    static func < (left: Likeness, right: Likeness) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
  }

  /// The position of the person in the register.
  let person: Int
  /// What of them it is.
  let form: RegisterName.Form
  /// How it is written.
  let likeness: Likeness
  /// The words of the text.
  let range: Range<Int>
}
