import CaseModel

/// L-M14: the statement of a finding speaks of the system and not of this case.
struct StatementIsGeneral: ReviewCheck {
  let id = "L-M14"
  let name = "The statement of a finding is general"
  let reason =
    "A finding is a pattern in the present tense, true beyond this case; what happened here belongs "
    + "in its first layer (anatomy of a finding)."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    let labels = FamilyLabels(subject.record.people)
    return subject.findings.flatMap { finding -> [CheckObservation] in
      let words = Words(finding.statement).all
      let place = finding.place.at("statement", "statement")
      let remedy =
        "Put the statement as: this is how the system works, leaving this effect on children or on "
        + "practice. Name no person, date or episode; these go into “in this case”."
      var observations: [CheckObservation] = []
      func note(_ detail: String, _ message: String) {
        observations.append(
          CheckObservation(place, detail: detail, message: message, remedy: remedy))
      }
      if labels.namesSomeone(in: words) { note("person", "It speaks of someone in this case.") }
      if Self.namesEpisode(words) { note("episode", "It speaks of an episode of this case.") }
      if Self.tellsOfPast(words) {
        note("past", "It tells of something that happened on a date.")
      }
      return observations
    }
  }

  private static func namesEpisode(_ words: [Word]) -> Bool {
    let episode = Phrase("kpe|episode|episodes|kpes")
    return words.indices.contains { index in
      episode.length(in: words, at: index) != nil && index + 1 < words.count
        && words[index + 1].text.allSatisfy(\.isNumber)
    } || words.contains { $0.text.hasPrefix("kpe") && $0.text.dropFirst(3).allSatisfy(\.isNumber) }
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept",
    "sep", "oct", "nov", "dec",
  ]

  /// Whether the words tell of a time gone by: of a month with a day or a year in the past tense, or
  /// of a year, where the verb is plainly past and not a participle such as `designed in 2008`.
  private static func tellsOfPast(_ words: [Word]) -> Bool {
    let isPlainlyPast = words.contains { pastWords.contains($0.text) }
    return words.indices.contains { index in
      let word = words[index]
      if isPlainlyPast, word.text.count == 4, let year = Int(word.text) {
        return (1990...2100).contains(year)
      }
      guard months.contains(word.text), word.isCapitalised else { return false }
      let hasNumber = [index - 1, index + 1].contains { beside in
        words.indices.contains(beside) && words[beside].text.first?.isNumber == true
      }
      return hasNumber && (isPlainlyPast || words.contains { $0.text.hasSuffix("ed") })
    }
  }

  private static let pastWords: Set<String> = [
    "was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't", "went", "came", "saw",
    "said", "told", "made", "took", "gave", "knew", "thought", "felt", "left", "sent", "met",
  ]
}

/// The codes of everybody and the published labels of the family.
private struct FamilyLabels {
  private let codes: Set<String>
  private let labels: [[String]]

  init(_ people: [Person]) {
    codes = Set(people.map { $0.code.lowercased() }.filter { $0.contains(where: \.isNumber) })
    // What a report calls a professional is a role, and roles are what findings speak of.
    labels = people.filter { $0.kind != .professional }.map { person in
      Words(person.publishedLabel).all.map(\.text)
    }.filter { !$0.isEmpty }
  }

  func namesSomeone(in words: [Word]) -> Bool {
    words.indices.contains { index in
      if codes.contains(String(words[index].bare)),
        words[index].isUpperCase || words[index].isCapitalised
      {
        return true
      }
      // `Father` with a capital is a label; as the first word it may be any father.
      guard words[index].isCapitalised, index > 0 || !isRelation(words[index]) else { return false }
      return labels.contains { label in
        index + label.count <= words.count
          && zip(words[index...], label).allSatisfy { $0.bare == $1 }
      }
    }
  }

  private func isRelation(_ word: Word) -> Bool {
    ["mother", "father", "sibling", "parent", "grandmother", "grandfather", "maternal", "paternal"]
      .contains(word.text)
  }
}
