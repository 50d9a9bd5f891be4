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
    let settings = timeline.settings
    let chronology = timeline.chronology
    var lines = ["\(settings.reference) \(settings.title): integrated chronology"]
    if settings.isFictional { lines.append("FICTIONAL EXAMPLE – not a real case") }
    lines.append(
      "\(chronology.entryCount) entries in \(chronology.occurrences.count) occurrences, "
        + "\(chronology.undatedCount) undated, \(timeline.hiddenCount) hidden")
    for occurrence in chronology.occurrences {
      lines.append("")
      lines.append(heading(of: occurrence))
      for account in occurrence.accounts {
        lines += self.lines(for: account, hidden: chronology.hidden[account.id])
      }
      if !occurrence.differences.isEmpty {
        let fields = occurrence.differences.map(\.field).joined(separator: ", ")
        lines.append("  The accounts differ in: \(fields)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(of occurrence: Occurrence) -> String {
    let date = occurrence.when
    // An account that tells of a stretch of time, such as one without contact, says when it ended.
    let end = occurrence.accounts.first?.end?.latestText ?? date.latestText
    guard let earliest = date.earliestText else {
      guard let end else { return "Undated" }
      return "Until \(end)"
    }
    guard let end else { return "From \(earliest)" }
    let span = earliest == end ? earliest : "\(earliest) to \(end)"
    return date.qualifier == .exact || date.qualifier == .between
      ? span : "\(span) (\(date.qualifier.rawValue))"
  }

  private func lines(for account: ChronologyEntry, hidden: String?) -> [String] {
    let reference =
      account.reference.isEmpty ? "(no reference, id \(account.id))" : account.reference
    let asWritten = account.when.originalText.isEmpty ? "no date" : account.when.originalText
    var lines = [
      "  \(account.agency) \(reference)  [\(asWritten)]  "
        + "(\(account.source.file), line \(account.source.line))"
    ]
    if let hidden { return lines + ["    Hidden: \(hidden)"] }
    // Fact, agency's comment and reviewer's analysis look different wherever they are shown
    // (invariant 4): facts stand plain, the agency's comment is named as such.
    let parts: [(String, String)] = [
      ("", account.whatHappened), ("Response: ", account.response),
      ("Outcome: ", account.outcome), ("Decision: ", account.decision),
      ("Rationale: ", account.rationale), ("Child's voice: ", account.childVoice),
      ("Agency's comment: ", account.agencyComment),
    ]
    for (label, text) in parts where !text.isEmpty {
      lines.append("    " + label + text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
    return lines
  }
}
