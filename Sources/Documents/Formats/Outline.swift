/// The headings of a report and the names under which a file can lead to its blocks.
///
/// A tree's anchors may be any words; a file's must be letters, digits and a few marks. Both HTML and
/// Word get theirs from here, so that a link leads to the same block in each.
struct Outline {
  /// A heading that a table of contents can list.
  struct Entry {
    var heading: Heading
    /// The name under which the file leads to the heading.
    var name: String
  }

  /// The headings that stand by themselves, not in a box, cell, list or quotation, in order.
  private(set) var entries: [Entry] = []
  private var names: [String: String] = [:]
  private var taken: Set<String> = []
  private let separator: Character
  private let longest: Int

  /// Reads the headings and anchors of a report.
  ///
  /// - Parameters:
  ///   - document: The report.
  ///   - separator: What stands for a character that a name cannot hold.
  ///   - longest: The most characters that a name may have.
  init(of document: ReportDocument, separator: Character = "-", longest: Int = 120) {
    self.separator = separator
    self.longest = longest
    for anchor in document.blocks.anchors { addName(for: anchor) }
    var count = 0
    for case .heading(let heading) in document.blocks {
      count += 1
      let name = names[heading.anchor] ?? unusedName(from: "heading\(separator)\(count)")
      entries.append(Entry(heading: heading, name: name))
    }
  }

  /// The name under which the file leads to an anchor; nil for an anchor that no block has.
  func name(of anchor: String) -> String? { names[anchor] }

  private mutating func addName(for anchor: String) {
    guard names[anchor] == nil else { return }
    var plain = String(
      anchor.map { character in
        character.isASCII && (character.isLetter || character.isNumber) ? character : separator
      })
    // A name begins with a letter in Word and in selectors of style sheets.
    if plain.first.map({ !$0.isLetter }) ?? true { plain = "a\(separator)" + plain }
    names[anchor] = unusedName(from: plain)
  }

  private mutating func unusedName(from wanted: String) -> String {
    var name = String(wanted.prefix(longest))
    var turn = 2
    // Names that differ only in case are one name to Word.
    while !taken.insert(name.lowercased()).inserted {
      let ending = "\(separator)\(turn)"
      name = String(wanted.prefix(longest - ending.count)) + ending
      turn += 1
    }
    return name
  }
}
