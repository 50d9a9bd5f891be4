import CaseModel
import FuzzyDates

/// The chronology as plain text to read in a window or to print.
public struct TextTimeline: TimelineFormat {
  /// Creates the format.
  public init() {}

  /// The name of the format.
  public var id: String { "text" }
  /// What it is good for.
  public var summary: String { "Plain text to read on the screen or to print." }

  /// Writes one paragraph for each occurrence, with each agency's account below its date.
  public func render(_ timeline: Timeline) -> String {
    var text = PrintedText()
    addHead(of: timeline, to: &text)
    for occurrence in timeline.chronology.occurrences {
      text.gap()
      text.add(heading(of: occurrence))
      for account in occurrence.accounts {
        TextAccount(account: account, timeline: timeline)
          .add(to: &text, isAlone: occurrence.accounts.count == 1)
      }
      for difference in occurrence.differences {
        text.add(words(of: difference, in: occurrence), margin: "  * ", hanging: 2)
      }
      for link in occurrence.links { add(link, of: timeline, to: &text) }
    }
    return text.text
  }

  private func addHead(of timeline: Timeline, to text: inout PrintedText) {
    let settings = timeline.settings
    let chronology = timeline.chronology
    let isNamed = settings.title.lowercased() == settings.reference.lowercased()
    text.add(
      "\(settings.title)\(isNamed ? "" : " (\(settings.reference))"): integrated chronology")
    if settings.isFictional { text.add("FICTIONAL EXAMPLE – not a real case") }
    let entries = chronology.entryCount
    let occurrences = chronology.occurrences.count
    text.add(
      "\(entries) \(entries == 1 ? "entry" : "entries") in \(occurrences) "
        + "\(occurrences == 1 ? "occurrence" : "occurrences"); "
        + "\(chronology.undatedCount) undated, \(timeline.hiddenCount) hidden.")
    if occurrences == 0 {
      text.add("No entry is shown: nothing that the case holds fits what was asked for.")
    } else {
      text.add(
        "What an agency recorded stands plain; | is its own comment, > is what the reviewers did, "
          + "* is where accounts differ.")
    }
  }

  private func heading(of occurrence: Occurrence) -> String {
    guard let end = occurrence.accounts.first?.end else { return DateWords.of(occurrence.when) }
    // A stretch of time, such as one without contact, says when it ended.
    return DateWords.stretch(occurrence.when, end)
  }

  /// Where accounts differ, each with its own value in words.
  private func words(of difference: Difference, in occurrence: Occurrence) -> String {
    let field = TextField(difference.field)
    let values = occurrence.accounts.compactMap { account -> String? in
      difference.values[account.id].map { "\(account.spokenOf): \(field.value(account) ?? $0)" }
    }
    let isOneDate = difference.field == "when" && areOneDate(occurrence.accounts.map(\.when))
    let what =
      isOneDate
      ? "Accounts are not equally exact about the date" : "Accounts differ in \(field.name)"
    return "\(what): \(values.joined(separator: "; "))"
  }

  /// Whether dates can all be one: a day and a time on that day differ in how exact they are, and in
  /// nothing else.
  private func areOneDate(_ dates: [FuzzyDate]) -> Bool {
    let spans = dates.compactMap { date in
      date.earliest.flatMap { from in date.latest.map { (from: from, to: $0) } }
    }
    let from = spans.map(\.from).max()
    let to = spans.map(\.to).min()
    guard spans.count == dates.count, let from, let to else { return false }
    return spans.contains { $0 == (from, to) }
  }

  private func add(
    _ link: OccurrenceDecision, of timeline: Timeline, to text: inout PrintedText
  ) {
    // That a file declares accounts of one occurrence is seen from their standing together.
    if link.isDeclared, link.relation == .sameOccurrence { return }
    let entries = link.entries.map { timeline.reference(of: $0) }.joined(separator: " and ")
    let words = "\(link.relation.words): \(entries)"
    if link.isDeclared {
      text.add("\(words), as an agency's file says", margin: "    ", hanging: 2)
    } else {
      let who = link.by.isEmpty ? "" : " (\(link.by))"
      text.add("\(words). \(link.note)\(who)", margin: "  > ", hanging: 2)
    }
  }
}
