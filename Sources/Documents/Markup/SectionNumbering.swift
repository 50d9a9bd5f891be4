/// Counts sections and paragraphs as a report of the Learning Together kind does (methodology 2.1a):
/// parts A, B; sections 1, 2 … that go on from part to part; paragraphs 1.1, 1.2 … in each.
struct SectionNumbering {
  /// How a section is numbered.
  enum Kind: String, CaseIterable {
    /// A part: A, B, C.
    case part
    /// A section: 1, 2 …, or 1.1, 1.2 … in another numbered one, with its paragraphs.
    case yes
    /// An appendix: Appendix 1, Appendix 2 …, without numbers for its paragraphs.
    case appendix
    /// Neither the heading nor the paragraphs in it.
    case no

    /// Whether the section's heading bears a number.
    var numbersHeading: Bool { self != .no }
  }

  private struct Level {
    /// The number that the section's first heading is still to bear.
    var pendingNumber = ""
    /// What the numbers of paragraphs begin with; empty when they have none.
    var prefix: String
  }

  private var levels: [Level] = []
  /// How many of each have been counted in the whole report.
  private var parts = 0
  private var sections = 0
  private var appendices = 0
  /// How many paragraphs and numbered sections each numbered section has, by its number.
  ///
  /// Sections in it without a number of their own count with it.
  private var counts: [String: Int] = [:]

  /// Begins a section.
  ///
  /// - Parameter kind: How it is numbered; nil goes on with the paragraphs of the section around it.
  mutating func begin(_ kind: Kind?) {
    let outer = levels.last?.prefix ?? ""
    switch kind {
    case nil: levels.append(Level(prefix: outer))
    case .no: levels.append(Level(prefix: ""))
    case .part:
      parts += 1
      levels.append(Level(pendingNumber: Self.letters(parts), prefix: ""))
    case .appendix:
      appendices += 1
      levels.append(Level(pendingNumber: "Appendix \(appendices):", prefix: ""))
    case .yes:
      // Paragraphs and sections within a section share one count, so that no number comes twice.
      let number = outer.isEmpty ? nextSection() : next(in: outer)
      levels.append(Level(pendingNumber: number, prefix: number))
    }
  }

  /// Ends the section begun last.
  mutating func end() { _ = levels.popLast() }

  /// The number of the next heading: the section's own for its first, none for the others.
  mutating func nextHeading() -> String {
    guard var level = levels.popLast() else { return "" }
    defer { levels.append(level) }
    let number = level.pendingNumber
    level.pendingNumber = ""
    return number
  }

  /// The number of the next paragraph; empty where paragraphs have none.
  mutating func nextParagraph() -> String {
    guard let prefix = levels.last?.prefix, !prefix.isEmpty else { return "" }
    return next(in: prefix)
  }

  private mutating func nextSection() -> String {
    sections += 1
    return String(sections)
  }

  private mutating func next(in prefix: String) -> String {
    counts[prefix, default: 0] += 1
    return "\(prefix).\(counts[prefix, default: 0])"
  }

  /// The letters of a number: A to Z, then AA, AB and so on.
  private static func letters(_ number: Int) -> String {
    var rest = number
    var letters: [Character] = []
    while rest > 0 {
      let letter = UnicodeScalar(UInt8(65 + (rest - 1) % 26))
      letters.insert(Character(letter), at: 0)
      rest = (rest - 1) / 26
    }
    return String(letters)
  }
}
