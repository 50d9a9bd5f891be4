import CaseModel
import FuzzyDates

extension WrenCase {
  static var file: ChronologyFile {
    var file = ChronologyFile(name: "health-visiting.xml", sha256: "00")
    file.agency = "HV"
    file.agencyName = "\(secret) HV Trust"
    file.version = 2
    file.author = secret
    file.compiled = "2 December 2024"
    file.coversFrom = day("2023-11-01")
    file.coversTo = day("2024-10-14")
    file.glossary = [GlossaryTerm(abbreviation: "EPDS", expansion: "\(secret) depression scale")]
    return file
  }

  /// One entry alone, one occurrence with two accounts that differ, one hidden, one undated.
  static var chronology: IntegratedChronology {
    var visit = entry("e1", "HV", "HV-014", date("18/03/2024", "2024-03-18T10:00", .minute))
    visit.whatHappened = "\(secret) HV visited at home."
    visit.response = "Rebooked \(secret)."
    visit.rationale = "No time \(secret)."
    visit.agencyComment = "Comment of the HV agency \(secret)."
    visit.childSeen = .seenAsleep
    visit.actors = ["HV1"]
    visit.subjects = ["C1"]
    visit.raw = [RawField(name: "ward", value: secret)]
    var school = entry("e2", "SCH", "S-3", fuzzy)
    school.whatHappened = "\(secret) school wrote it down."
    school.childSeen = .yes
    school.agencyComment = "Comment of the school \(secret)."
    var hidden = entry("e3", "SCH", "S-4", date("19/03/2024", "2024-03-19", .day))
    hidden.whatHappened = "A line that is hidden \(secret)."
    var undated = entry("e4", "HV", "", .undated())
    undated.whatHappened = "Undated \(secret)."
    let link = OccurrenceDecision(
      entries: ["e1", "e2"], relation: .sameOccurrence, by: "Imogen Sallow", note: "Same visit.")
    return IntegratedChronology(
      occurrences: [
        Occurrence(
          id: "e1", when: visit.when, accounts: [visit, school], links: [link],
          differences: [
            Difference(field: "childSeen", values: ["e1": "seenAsleep", "e2": "yes"])
          ]),
        Occurrence(id: "e3", when: hidden.when, accounts: [hidden]),
        Occurrence(id: "e4", when: undated.when, accounts: [undated]),
      ], hidden: ["e3": "It names a neighbour."])
  }

  private static func entry(
    _ id: String, _ agency: String, _ reference: String, _ when: FuzzyDate
  ) -> ChronologyEntry {
    var entry = ChronologyEntry(id: id, agency: agency, when: when)
    entry.reference = reference
    entry.source = EntrySource(
      label: "Record \(secret)", kind: "", file: "health-visiting.xml", line: 42)
    return entry
  }

  private static func date(
    _ words: String, _ iso: String, _ precision: DatePrecision
  ) -> FuzzyDate {
    let time = WallTime(iso)
    let end = precision == .minute ? time : WallTime(day: day(iso), minuteOfDay: 1439)
    return FuzzyDate(originalText: words, earliest: time, latest: end, precision: precision)
  }

  private static var fuzzy: FuzzyDate {
    FuzzyDate(
      originalText: "mid March 2024", earliest: WallTime("2024-03-11"),
      latest: WallTime(day: day("2024-03-20"), minuteOfDay: 1439), precision: .month)
  }
}
