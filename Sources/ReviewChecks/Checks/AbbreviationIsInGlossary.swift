import CaseModel

/// L-C12: an abbreviation in a chronology is explained in a glossary (methodology 5.3).
struct AbbreviationIsInGlossary: ReviewCheck {
  let id = "L-C12"
  let name = "Every abbreviation is in a glossary"
  let reason =
    "The same letters mean different things in different agencies, and readers from outside do not "
    + "know them; agencies are asked for a glossary (Staffordshire and Stoke, template SAR 3b)."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    let record = subject.record
    let everywhere = Set(
      record.glossary.map(\.abbreviation) + record.agencies.map(\.code)
        + record.people.map(\.code) + [record.settings.reference])
    let initials = Dictionary(
      record.people.compactMap { person in Self.initials(of: person).map { ($0, person.code) } },
      uniquingKeysWith: { first, _ in first })
    let byAgency = Dictionary(
      grouping: subject.entries.filter { subject.hidden[$0.id] == nil }, by: \.agency)
    return byAgency.sorted { $0.key < $1.key }.flatMap { agency, entries in
      let files = subject.files.filter { $0.agency == agency }
      let known = everywhere.union(files.flatMap { $0.glossary.map(\.abbreviation) })
        .union(files.flatMap { $0.people.map(\.name) })
      let rows = Self.rows(of: entries, without: known)
      return rows.sorted { $0.key < $1.key }.map { abbreviation, count in
        observation(abbreviation, rows: count, agency, isInitialsOf: initials[abbreviation])
      }
    }
  }

  private func observation(
    _ abbreviation: String, rows: Int, _ agency: String, isInitialsOf person: String?
  ) -> CheckObservation {
    let count = rows == 1 ? "one row" : "\(rows) rows"
    if let person {
      // Initials name somebody, so they are not repeated here.
      return CheckObservation(
        ReviewPlace("\(agency), initials", path: "\(agency)/initials-\(person)"),
        message: "What may be the initials of \(person) stand in \(count).",
        remedy: "Ask the agency to write the code instead; or, if it is an abbreviation, to put it "
          + "into its glossary.")
    }
    return CheckObservation(
      ReviewPlace("\(agency), \(abbreviation)", path: "\(agency)/\(abbreviation)"),
      message: "The abbreviation stands in \(count) and in no glossary.",
      remedy: "Ask the agency what it stands for, and put it into the review's glossary or have it "
        + "put into the agency's.")
  }

  /// In how many rows each unknown abbreviation stands.
  private static func rows(
    of entries: [ChronologyEntry], without known: Set<String>
  ) -> [String: Int] {
    var rows: [String: Int] = [:]
    for entry in entries {
      let texts = [
        entry.whatHappened, entry.response, entry.outcome, entry.decision, entry.rationale,
        entry.impact, entry.expectedPractice, entry.agencyComment,
      ]
      let found = Set(texts.flatMap(Abbreviations.all)).subtracting(known)
      for abbreviation in found where !isKnown(abbreviation, known) {
        rows[abbreviation, default: 0] += 1
      }
    }
    return rows
  }

  /// `A&E/MIU` is known when both halves are, `IROs` when `IRO` is, and `HV7` when `HV` is.
  private static func isKnown(_ abbreviation: String, _ known: Set<String>) -> Bool {
    let parts = abbreviation.split(separator: "/").map { part in
      String(part.reversed().drop(while: \.isNumber).reversed())
    }
    return parts.allSatisfy { $0.count < 2 || known.contains($0) || everyday.contains($0) }
  }

  private static let everyday: Set<String> = [
    "UK", "AM", "PM", "TV", "OK", "ID", "PIN", "II", "III", "IV", "NB", "PS", "USA", "DVD", "IT",
  ]

  private static func initials(of person: Person) -> String? {
    let words = Words(person.confidentialName).all
    let letters = words.compactMap { $0.text.first.map(String.init) }.joined().uppercased()
    return letters.count > 1 ? letters : nil
  }
}
