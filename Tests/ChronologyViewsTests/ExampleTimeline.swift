import CaseModel
import ChronologyViews
import FuzzyDates

/// A small chronology with a stretch without contact, accounts that differ, a link, and an entry that
/// is hidden, one that is undated.
enum ExampleTimeline {
  /// An entry of the example.
  static func entry(
    _ agency: String, _ reference: String, _ when: String,
    _ change: (inout ChronologyEntry) -> Void = { _ in }
  ) -> ChronologyEntry {
    var entry = ChronologyEntry(
      id: "\(agency)-\(reference)-0123456789", agency: agency,
      when: FuzzyDateReader().read(when).date)
    entry.reference = reference
    entry.source = EntrySource(label: "", file: "\(agency.lowercased()).xml", line: 42)
    change(&entry)
    return entry
  }

  /// A review with everything that a view must show.
  static var timeline: Timeline {
    let nothing = entry("POL", "", "1 September 2023") {
      $0.kind = .noContact
      $0.end = FuzzyDateReader().read("27 November 2023").date
      $0.whatHappened = "No incident or report concerning the family."
    }
    let missing = entry("POL", "POL-001", "28 Nov 2023 23:40") {
      $0.end = FuzzyDateReader().read("29 Nov 2023 02:15").date
      $0.contactKind = .missing
      $0.subjects = ["C2", "P1"]
      $0.actors = ["PC1"]
      $0.whatHappened =
        "P1 reported C2 missing, first time. C2, whose fourteenth birthday it was, had gone out "
        + "with friends at 18:00.\nC2 returned home by herself at 02:15."
      $0.response = "Patrols of the harbour. Log closed on return."
      $0.source.label = "Incident log"
      $0.raw = [RawField(name: "grading", value: "medium risk")]
    }
    let told = entry("CSC", "CSC-002", "29/11/2023") {
      $0.contactKind = .referral
      $0.subjects = ["C2", "P1"]
      $0.childSeen = .no
      $0.whatHappened = "Police notification received."
      $0.decision = "NFA by children's services; referral to early help."
      $0.decisionBy = "TM1"
      $0.rationale = "One episode, returned safe, parent had reported promptly."
      $0.agencyComment =
        "The police record dates the episode 28 November. The date in this record is that of the "
        + "notification."
      $0.expectedPractice = "A return home interview within three days."
      $0.recorded = FuzzyDateReader().read("30/11/2023").date
    }
    let early = entry("EH", "EH-001", "early Dec 2023") {
      $0.whatHappened = "Assessment opened on C2."
      $0.childSeen = .yes
      $0.childSeenAlone = .no
    }
    let hidden = entry("CSC", "CSC-003", "c. 5 March 2024") { $0.whatHappened = "Not to be seen." }
    let undated = entry("EH", "EH-009", "31/06/2024") { $0.whatHappened = "Supervision." }
    var settings = ReviewSettings(reference: "EX-01", title: "Robin")
    settings.isFictional = true
    let same = OccurrenceDecision(
      entries: [missing.id, told.id].sorted(), relation: .sameOccurrence, by: "", note: "",
      isDeclared: true)
    let related = OccurrenceDecision(
      entries: [early.id, told.id].sorted(), relation: .related, by: "Lead reviewer",
      note: "The referral and what came of it.")
    let occurrences = [
      Occurrence(id: nothing.id, when: nothing.when, accounts: [nothing]),
      Occurrence(
        id: missing.id, when: missing.when, accounts: [missing, told], links: [same, related],
        differences: [
          Difference(
            field: "when", values: [missing.id: "2023-11-28", told.id: "2023-11-29"]),
          Difference(field: "contactType", values: [missing.id: "missing", told.id: "referral"]),
        ]),
      Occurrence(id: early.id, when: early.when, accounts: [early], links: [related]),
      Occurrence(id: hidden.id, when: hidden.when, accounts: [hidden]),
      Occurrence(id: undated.id, when: undated.when, accounts: [undated]),
    ]
    var record = ReviewRecord(settings: settings)
    record.episodes = [KeyPracticeEpisode(id: "E1", number: 1, title: "First sight")]
    record.episodes[0].entries = [EntryReference(agency: "EH", reference: "EH-001")]
    return Timeline(
      settings: settings,
      chronology: IntegratedChronology(
        occurrences: occurrences, hidden: [hidden.id: "Outside the period under review."]),
      record: record,
      agencies: [
        Agency(code: "POL", name: "Brackenshire Constabulary"),
        Agency(code: "CSC", name: "Brackenshire Children's Services"),
      ])
  }
}
