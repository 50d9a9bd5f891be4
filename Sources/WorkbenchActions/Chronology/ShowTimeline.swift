import CaseModel
import CaseStorage
import ChronologyMerge
import ChronologyViews
import Diagnostics
public import FuzzyDates

/// Shows the integrated chronology, whole or in part.
public struct ShowTimeline {
  private let casePath: String
  private let words: String?
  private let format: String
  private let output: String?
  private let replacing: Bool
  private let filter: TimelineFilter

  /// Says what to show.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - from: The first day to show.
  ///   - to: The last day to show.
  ///   - agencies: The codes of agencies to show; empty for all.
  ///   - people: The codes of people of whom one must be concerned; empty for all.
  ///   - words: Words that an entry must hold; nil for any.
  ///   - format: The id of a format of ``ListTimelineFormats``.
  ///   - output: A file to write instead of giving the text back.
  ///   - replacing: Whether that file may exist already.
  public init(
    casePath: String, from: CalendarDay? = nil, to: CalendarDay? = nil, agencies: [String] = [],
    people: [String] = [], words: String? = nil, format: String = "text", output: String? = nil,
    replacing: Bool = false
  ) {
    self.casePath = casePath
    self.words = words
    self.format = format
    self.output = output
    self.replacing = replacing
    var filter = TimelineFilter()
    filter.from = from
    filter.to = to
    filter.agencies = Set(agencies)
    filter.people = Set(people)
    self.filter = filter
  }

  /// Shows the chronology.
  ///
  /// - Returns: The text, also where it was written to a file.
  /// - Throws: A failure when the case cannot be opened, the format does not exist, or the output
  ///   cannot be written.
  public func run(in workspace: Workspace) throws -> String {
    guard let chosen = TimelineFormats.all.first(where: { $0.id == format }) else {
      throw ActionFailure(
        "usage.format.unknown", "There is no timeline format \(GivenWords.quoted(format)).",
        remedy: "Use one of these: \(ListTimelineFormats.ids.joined(separator: ", ")).")
    }
    if let words, !words.contains(where: { $0.isLetter || $0.isNumber }) {
      throw ActionFailure(
        "usage.words.missing", "There is no word to search for.",
        remedy: "Give --text a word, or several in quotation marks.")
    }
    let file = output.map(OutputFile.init)
    try file?.check(replacing: replacing)
    let text = try OpenCase.reading(casePath) { opened in
      let contents = try CaseContents(opened)
      try Self.check(filter.agencies, among: contents.agencies.map(\.code), "agency")
      try Self.check(filter.people, among: contents.peopleCodes, "person")
      var filter = filter
      if let words { filter.found = try opened.search(words) }
      let shown = contents.entries.filter(filter.keeps)
      let chronology = ChronologyIntegration.integrate(
        shown, agencyOrder: contents.record.settings.agencyOrder,
        decisions: contents.decisions, hidden: contents.hidden)
      return try chosen.render(
        Timeline(
          settings: contents.record.settings, chronology: chronology, record: contents.record,
          agencies: contents.agencies, entries: contents.entries))
    }
    try file?.write(Array(text.utf8))
    return text
  }

  /// Refuses a code that the case does not know: it would show an empty chronology and say nothing.
  private static func check(_ codes: Set<String>, among known: [String], _ kind: String) throws {
    guard let unknown = codes.subtracting(known).min() else { return }
    // Records of health name people in full, and a message names nobody.
    let known = known.filter { !$0.contains(" ") }
    let nearest = NearestName.of(unknown, among: known).map { " Did you mean \($0)?" } ?? ""
    throw ActionFailure(
      "usage.\(kind).unknown", "The case knows no \(kind) \(GivenWords.quoted(unknown)).\(nearest)",
      remedy: known.isEmpty
        ? "Import a chronology first."
        : "Use one of these: \(Set(known).sorted().joined(separator: ", ")).")
  }
}
