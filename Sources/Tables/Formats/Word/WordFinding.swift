import Diagnostics

/// What a Word file can hold beside the words that a reader of it would see.
enum WordFinding: Int, CaseIterable {
  case insertion, deletedText, deletedRow, comment, hiddenText, hiddenRow, header, picture, embedded
  case nestedTable, numberNotKnown, automaticNumber, placeholder, mergedWords, dateDisagrees,
    rubyText
  case noteMissing

  /// Its name among what was left out; nil for what is in the tables all the same.
  var leftOut: String? {
    switch self {
    case .deletedText: "deleted text"
    case .deletedRow: "deleted row"
    case .comment: "comment"
    case .hiddenText: "hidden text"
    case .header: "page header or footer"
    case .picture: "picture"
    case .embedded: "embedded object"
    case .numberNotKnown, .automaticNumber: "automatic number"
    case .placeholder: "placeholder"
    case .rubyText: "reading aid"
    case .noteMissing: "note"
    case .insertion, .hiddenRow, .nestedTable, .mergedWords, .dateDisagrees: nil
    }
  }
}

/// How often each thing was found in a file, and where first.
struct WordFindings: Hashable {
  private var counts = [Int](repeating: 0, count: WordFinding.allCases.count)
  private var places = [Place?](repeating: nil, count: WordFinding.allCases.count)

  /// How often something was found.
  subscript(_ finding: WordFinding) -> Int { counts[finding.rawValue] }

  /// Counts something.
  ///
  /// - Parameters:
  ///   - finding: What it is.
  ///   - place: Where it stands; kept for the first of its kind.
  mutating func add(_ finding: WordFinding, _ count: Int = 1, at place: @autoclosure () -> Place) {
    guard count > 0 else { return }
    if counts[finding.rawValue] == 0 { places[finding.rawValue] = place() }
    counts[finding.rawValue] += count
  }

  /// Adds what was found in another part of the file.
  mutating func add(_ other: WordFindings) {
    for finding in WordFinding.allCases {
      add(finding, other[finding], at: other.places[finding.rawValue] ?? Place())
    }
  }

  /// What is in no table or paragraph, by kind.
  var leftOut: [String: Int] {
    var counts: [String: Int] = [:]
    for finding in WordFinding.allCases where self[finding] > 0 {
      if let name = finding.leftOut { counts[name, default: 0] += self[finding] }
    }
    return counts
  }

  /// What a person should know, each kind once, with its number and its first place.
  ///
  /// - Parameter fileName: The file's name.
  func diagnostics(fileName: String) -> [Diagnostic] {
    var list: [Diagnostic] = []
    func report(
      _ finding: WordFinding, _ id: String, _ severity: Diagnostic.Severity, _ message: String,
      _ remedy: String
    ) {
      guard self[finding] > 0 else { return }
      var place = places[finding.rawValue] ?? Place()
      place.file = fileName
      list.append(
        Diagnostic(id: id, severity: severity, message: message, remedy: remedy, place: place))
    }
    let firstChange =
      [WordFinding.insertion, .deletedText, .deletedRow].first { self[$0] > 0 } ?? .insertion
    report(
      firstChange, "table.tracked-changes", .warning,
      "The file holds tracked changes that nobody has accepted or rejected (\(changes)); it was read "
        + "as if all were accepted.",
      "Ask the agency which text is meant, and for a copy in which the changes are settled; what "
        + "was deleted can be seen in the original file.")
    report(
      .comment, "table.comments", .warning,
      "People have put comments beside the words of the file: \(count(.comment, "comment")).",
      "Read them in the original file: they may say who asked for a change, and why.")
    report(
      .hiddenText, "table.hidden-text", .warning,
      "Some words are hidden, in \(count(.hiddenText, "place")); they were left out.",
      "Open the original file and let Word show hidden text, then ask the agency whether it belongs "
        + "in the chronology.")
    report(
      .hiddenRow, "table.hidden-rows", .warning,
      "Some rows of the tables are hidden: \(count(.hiddenRow, "row")).",
      "Ask the agency whether the hidden rows belong in the chronology.")
    report(
      .embedded, "table.embedded", .warning,
      "Other files are embedded in this one and were not opened: \(count(.embedded, "file")).",
      "Open the original file and see whether an embedded file holds entries; if so, save it as a "
        + "file of its own and import that.")
    report(
      .picture, "table.pictures", .note,
      "The words of pictures cannot be read: \(count(.picture, "picture")).",
      "Look at the original file in case a picture shows a scanned page.")
    report(
      .nestedTable, "table.nested", .note,
      "Some tables stand inside cells of others: \(count(.nestedTable, "table")). One that fills a row "
        + "is read by itself; the words of any other stay in its cell.",
      "Compare the cells concerned with the original file.")
    report(
      .numberNotKnown, "table.automatic-number", .note,
      "Some numbers that Word counts itself could not be worked out: "
        + "\(count(.numberNotKnown, "number")).",
      "If the numbers matter, read them in the original file.")
    report(
      .mergedWords, "table.merged-words", .note,
      "Some cells that Word shows as part of another hold words of their own, which were kept: "
        + "\(count(.mergedWords, "cell")).",
      "Compare the cells concerned with the original file.")
    report(
      .dateDisagrees, "table.date-disagrees", .warning,
      "Some date controls keep another date than they show; what they show was read: "
        + "\(count(.dateDisagrees, "control")).",
      "Ask the agency which date is right.")
    return list
  }

  private var changes: String {
    [
      (WordFinding.insertion, "insertion"), (.deletedText, "deletion"),
      (.deletedRow, "deleted row"),
    ]
    .filter { self[$0.0] > 0 }.map { count($0.0, $0.1) }.joined(separator: ", ")
  }

  private func count(_ finding: WordFinding, _ noun: String) -> String {
    "\(self[finding]) \(noun)\(self[finding] == 1 ? "" : "s")"
  }
}
