import CaseModel
import Diagnostics
import Tables

/// The paragraphs of a document that stand outside its tables: kept with what the file says of itself, and
/// pointed out where they may tell of events.
///
/// Headings and remarks between the rows of a chronology belong to it as much as the rows do, but nobody
/// can say by rule which entry they belong to. So they become no entries, and a person is asked to look.
struct OutsideTables {
  /// The paragraphs before the first table of the chronology, in the order of the file.
  private(set) var before: [String] = []
  /// Those after it, each group below a line in brackets that says after which table it stands.
  private(set) var after: [String] = []
  /// How many a person should look at.
  private(set) var notable = 0
  /// Where the first of those stands, such as `after table 2`.
  private(set) var first = ""

  /// Sorts the paragraphs of a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - parts: The names of the tables that hold the chronology.
  ///   - guidance: What the profile says to the person who fills a column in; the blank return prints it.
  init(_ document: TableDocument, chronology parts: Set<String>, guidance: [String] = []) {
    let start =
      document.tables.firstIndex { parts.contains($0.name) } ?? document.tables.endIndex
    var last = 0
    for paragraph in document.paragraphs {
      let words = paragraph.text.trimmed
      guard !words.isEmpty else { continue }
      if paragraph.tablesBefore <= start {
        before.append(words)
        if Self.tellsOfDay(words, isHeading: paragraph.isHeading),
          !guidance.contains(where: { !$0.isEmpty && words.hasSuffix($0) })
        {
          note(
            "before \(document.tables.indices.contains(start) ? document.tables[start].name : "it")"
          )
        }
        continue
      }
      let place = "after \(Self.name(of: paragraph.tablesBefore - 1, in: document))"
      if paragraph.tablesBefore != last { after.append("[\(place)]") }
      last = paragraph.tablesBefore
      after.append(words)
      if !Self.isPrompt(words) { note(place) }
    }
  }

  /// Counts the paragraphs that a person should look at, and says so once.
  func report(to rows: RowCollector) {
    guard notable > 0 else { return }
    rows.countSkipped("paragraph outside the tables", times: notable)
    let what = notable == 1 ? "1 paragraph stands" : "\(notable) paragraphs stand"
    let kept = notable == 1 ? "it is kept" : "they are kept"
    let stands = notable == 1 ? first : "the first \(first)"
    var place = rows.place(line: 0)
    place.path = first
    rows.report(
      Diagnostic(
        id: "chronology.paragraphs.outside", severity: .warning,
        message:
          "\(what) outside the tables (\(stands)); \(kept) with the file's preamble, not as entries.",
        remedy:
          notable == 1
          ? "Look whether it tells of an event; if so, ask the agency to put it into a row."
          : "Look whether they tell of events; if so, ask the agency to put them into rows.",
        place: place))
  }

  private mutating func note(_ place: String) {
    if notable == 0 { first = place }
    notable += 1
  }

  private static func name(of index: Int, in document: TableDocument) -> String {
    document.tables.indices.contains(index) ? document.tables[index].name : "the tables"
  }

  /// Whether words are a question of the blank return that nobody answered.
  private static func isPrompt(_ words: String) -> Bool {
    words == ReturnPrompts.anythingElse || ReturnPrompts.signature.contains(words)
  }

  /// Whether words belong to the letter of the blank return, or say who filled it in.
  private static func isLetter(_ words: String) -> Bool {
    words.hasPrefix(ReturnPrompts.due) || words.contains(ReturnPrompts.request)
      || words.contains(ReturnPrompts.dates)
      || ReturnPrompts.signature.contains { words.hasPrefix($0) }
  }

  /// Words by which a short paragraph with a date is a title or says when something was written.
  private static let titles: Set<String> = [
    "author", "birth", "born", "chronology", "checked", "compiled", "completed", "covering",
    "created", "date", "dated", "dob", "due", "edition", "exported", "from", "issued", "period",
    "prepared", "printed", "produced", "reference", "report", "review", "reviewed", "revised",
    "scope", "signed", "timeframe", "timescale", "type", "updated", "version", "write", "written",
  ]
  /// A paragraph of more words than these is prose, whatever words it holds.
  private static let longestTitle = 12
  /// How many words of a paragraph are searched for a date.
  private static let searched = 400

  /// Whether a paragraph before the chronology may tell of an event: it holds a day or a month of a year
  /// and is no title.
  private static func tellsOfDay(_ words: String, isHeading: Bool) -> Bool {
    guard !isHeading, words.utf8.contains(where: { (0x30...0x39).contains($0) }), !isLetter(words)
    else { return false }
    let pieces = words.utf8.prefix(20_000).split(maxSplits: searched) { $0 <= 0x20 }
      .prefix(searched).map { String(Substring($0)) }
    if pieces.count <= longestTitle {
      let plain = HeadingKey(words).words.split(separator: " ")
      guard !plain.contains(where: { titles.contains(String($0)) }) else { return false }
    }
    return pieces.indices.contains { last in
      guard holdsYear(pieces[last]) else { return false }
      return (max(last - 2, 0)...last).contains { first in
        let date = pieces[first...last].joined(separator: " ")
          .trimming { "().,;:".contains($0) }
        return (first < last || !isBareYear(date)) && CellContents.isDate(date)
      }
    }
  }

  /// Whether a word may end a date: it has at least two figures, as a year has.
  private static func holdsYear(_ word: String) -> Bool {
    word.utf8.count { (0x30...0x39).contains($0) } >= 2 && word.utf8.count <= 40
  }

  private static func isBareYear(_ words: String) -> Bool {
    words.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension String {
  /// The string without the characters at both ends for which a condition holds.
  fileprivate func trimming(_ isLeft: (Character) -> Bool) -> String {
    let start = drop(while: isLeft)
    guard let end = start.lastIndex(where: { !isLeft($0) }) else { return "" }
    return String(start[...end])
  }
}
