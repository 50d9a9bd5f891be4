import CaseModel
import FuzzyDates

/// One agency's account as lines of text.
///
/// Fact, agency's comment and reviewers' decision look different (invariant 4): facts stand plain, the
/// agency's own comment behind `|`, what the reviewers did behind `>`.
struct TextAccount {
  let account: ChronologyEntry
  let timeline: Timeline

  /// Adds the account.
  ///
  /// - Parameter isAlone: Whether the heading above is its own date, which need not be said again.
  func add(to text: inout PrintedText, isAlone: Bool) {
    text.add(heading(isAlone), margin: "  ", hanging: 2)
    if let reason = timeline.chronology.hidden[account.id] {
      text.add(reason, margin: "  > ", label: "Hidden: ", hanging: 4)
      return
    }
    addFacts(to: &text)
    for (label, words) in comments where !words.isEmpty {
      text.add(words, margin: "  | ", label: label, hanging: 2)
    }
    let episodes = timeline.episodes[account.id] ?? []
    if !episodes.isEmpty {
      text.add(episodes.joined(separator: ", "), margin: "  > ", label: "Episode: ", hanging: 2)
    }
  }

  private func heading(_ isAlone: Bool) -> String {
    let name = timeline.name(of: account.agency)
    let kind = account.kind == .noContact ? ": no contact" : ""
    let reference = account.reference.isEmpty ? "" : ", \(account.reference)"
    var parts = ["\(account.source.file), \(account.source.position)"]
    if account.reference.isEmpty { parts.append("id \(account.id.prefix(8))") }
    let written = account.when.originalText
    if account.kind != .noContact, !(isAlone && written == DateWords.of(account.when)) {
      parts.append(written.isEmpty ? "no date written" : "written “\(written)”")
    }
    return "\(name)\(reference)\(kind) (\(parts.joined(separator: "; ")))"
  }

  private func addFacts(to text: inout PrintedText) {
    let circumstances = circumstances
    if !circumstances.isEmpty { text.add(circumstances, margin: "    ") }
    let facts: [(String, String)] = [
      ("", account.whatHappened), ("Response: ", account.response),
      ("Outcome: ", account.outcome),
      (
        account.decisionBy.isEmpty ? "Decision: " : "Decision (\(account.decisionBy)): ",
        account.decision
      ),
      ("Reason given: ", account.rationale), ("Child's voice: ", account.childVoice),
      ("Recorded: ", account.recorded.map { DateWords.of($0) } ?? ""),
      ("Received: ", account.received.map { DateWords.of($0) } ?? ""),
      ("Source: ", account.source.label),
    ]
    for (label, words) in facts where !words.isEmpty {
      text.add(words, margin: "    ", label: label, hanging: label.isEmpty ? 0 : 2)
    }
    for field in account.raw {
      text.add(field.value, margin: "    ", label: "As it came, \(field.name): ", hanging: 2)
    }
  }

  /// Who and how, in one line.
  private var circumstances: String {
    var parts: [String] = []
    if let kind = account.contactKind { parts.append(kind.words) }
    if !account.subjects.isEmpty {
      parts.append("Concerning \(account.subjects.joined(separator: ", "))")
    }
    if !account.actors.isEmpty {
      // Names with titles and places have commas of their own.
      let mark = account.actors.contains { $0.contains(",") } ? "; " : ", "
      parts.append("Involved \(account.actors.joined(separator: mark))")
    }
    if let seen = account.childSeen {
      let alone = account.childSeenAlone?.words ?? ""
      parts.append(seen.words + (alone.isEmpty ? "" : ", \(alone)"))
    }
    return parts.isEmpty ? "" : parts.joined(separator: ". ") + "."
  }

  private var comments: [(String, String)] {
    [
      ("Agency's comment: ", account.agencyComment),
      ("Agency on expected practice: ", account.expectedPractice),
      (
        account.impactKind.map { "Agency on impact (\($0.words)): " } ?? "Agency on impact: ",
        account.impact
      ),
    ]
  }
}
