import CaseModel
import Diagnostics
import FuzzyDates
import ReviewChecks

/// A small review that every check is content with, to be changed by an example.
///
/// It is fictional: no person, place or event in it is real.
struct ReviewUnderTest {
  var record = ReviewUnderTest.goodRecord
  var entries = ReviewUnderTest.goodEntries
  var hidden: [String: String] = [:]
  var files = [ReviewUnderTest.file("HV", "hv.xml"), ReviewUnderTest.file("CSC", "csc.xml")]
  var diagnostics: [Diagnostic] = []
  var decisions: [OccurrenceDecision] = []
  var frameworks = [ReviewUnderTest.typology]
  var parts: [ReportPart]? = [
    ReportPart(name: "the text", text: "Robin lived with Mother. A health visitor came in spring."),
    ReportPart(name: "the file's name", text: "robin-report.docx"),
  ]
  var today = day("2025-04-01")

  var subject: CheckSubject {
    CheckSubject(
      record: record, entries: entries, hidden: hidden, files: files, diagnostics: diagnostics,
      decisions: decisions, frameworks: frameworks, reportParts: parts, today: today)
  }

  /// What one check notices.
  func observations(of id: String) -> [CheckObservation] {
    ReviewChecks.all.first { $0.id == id }?.observations(in: subject) ?? []
  }
}

/// A day in ISO form; the first of January 2000 for anything else.
func day(_ iso: String) -> CalendarDay { CalendarDay(iso) ?? CalendarDay(dayNumber: 10_957) }

/// A date to the day.
func date(_ iso: String) -> FuzzyDate {
  FuzzyDate(
    originalText: iso, earliest: WallTime(iso), latest: WallTime("\(iso)T23:59"), precision: .day)
}

/// An entry with what the checks look at.
func entry(
  _ agency: String, _ reference: String, _ when: String, actors: [String] = [],
  text: String = "A visit took place."
) -> ChronologyEntry {
  var entry = ChronologyEntry(id: "\(agency)-\(reference)", agency: agency, when: date(when))
  entry.reference = reference
  entry.source = EntrySource(label: "Electronic record", file: "\(agency).xml", line: 10)
  entry.actors = actors
  entry.whatHappened = text
  return entry
}

extension ReviewUnderTest {
  static let typologyReference = FrameworkReference(
    id: "learning-together-patterns", version: "2012")

  static var typology: CodingFramework {
    var framework = CodingFramework(
      id: typologyReference.id, version: typologyReference.version, name: "Typology", year: 2012,
      source: "A source, 2012")
    framework.codes = [
      FrameworkCode(id: "tools", label: "Tools", help: "Tools.", certainty: .unverified),
      FrameworkCode(id: "longer-term-work", label: "Longer-term work", certainty: .unverified),
    ]
    return framework
  }

  static func file(_ agency: String, _ name: String) -> ChronologyFile {
    var file = ChronologyFile(name: name, sha256: "")
    file.agency = agency
    file.glossary = [GlossaryTerm(abbreviation: "EPDS", expansion: "A scale")]
    return file
  }

  static var goodEntries: [ChronologyEntry] {
    [
      entry("HV", "HV-001", "2024-03-18", actors: ["HV1"], text: "EPDS was offered at the visit."),
      entry("HV", "HV-002", "2024-04-22", actors: ["HV1"], text: "The record was read."),
      entry("HV", "HV-003", "2024-05-23", actors: ["HV2"]),
      entry("CSC", "CSC-001", "2024-03-20", actors: ["SW1"], text: "A referral came in."),
      entry("CSC", "CSC-002", "2024-05-10", actors: ["SW1"], text: "An assessment began."),
    ]
  }

  static var goodRecord: ReviewRecord {
    var settings = ReviewSettings(reference: "LCSPR-EX-99", title: "Robin")
    settings.isFictional = true
    settings.periodFrom = day("2024-03-01")
    settings.periodTo = day("2024-05-31")
    settings.researchQuestions = [
      ResearchQuestion(id: "RQ1", number: 1, text: "How do services see babies?")
    ]
    settings.frameworks = [typologyReference]
    for section in ReviewSection.allCases { settings.sections[section] = ["It is written."] }
    var record = ReviewRecord(settings: settings)
    record.agencies = [
      Agency(code: "HV", name: "Health visiting"), Agency(code: "CSC", name: "Children's services"),
    ]
    record.people = goodPeople
    var lead = Participant(id: "L1", role: .leadReviewer)
    lead.publishedName = "Ottilie Brandreth"
    record.participants = [lead]
    record.glossary = [GlossaryTerm(abbreviation: "GP", expansion: "General practitioner")]
    var audit = EvidenceSource(id: "S1", kind: .audit, title: "An invented audit")
    audit.isBeyondCase = true
    audit.extracts = [Extract(id: "X1"), Extract(id: "X2")]
    var policy = EvidenceSource(id: "S2", kind: .procedure, title: "An invented procedure")
    policy.date = "2023"
    policy.extracts = [Extract(id: "X3")]
    record.sources = [audit, policy]
    record.conversations = [Conversation(id: "CV1", participant: "HV1")]
    record.familyVoices = [
      FamilyVoice(id: "FV1", person: "P1", quotation: "They failed to listen.")
    ]
    record.phases = [Phase(id: "PH1", number: 1)]
    record.episodes = [goodEpisode(1), goodEpisode(2)]
    record.findings = [goodFinding(1), goodFinding(2)]
    record.findings[1].isStrength = true
    record.recommendations = [
      Recommendation(id: "R1", number: 1, text: "Show every child in the home on the plan.")
    ]
    record.recommendations[0].derivedFrom = ["F1"]
    return record
  }

  static var goodPeople: [Person] {
    func person(
      _ code: String, _ kind: PersonKind, _ name: String, _ label: String
    ) -> Person {
      var person = Person(id: code, code: code, kind: kind)
      person.confidentialName = name
      person.publishedLabel = label
      return person
    }
    var child = person("C1", .subjectChild, "Milo Venderby", "Robin")
    child.born = day("2024-03-06")
    child.aliases = ["Mimo"]
    child.addresses = ["14 Gannet Terrace, Port Sallow, ZZ9 4QX"]
    return [
      child, person("P1", .parent, "Carys Venderby", "Mother"),
      person("HV1", .professional, "Una Okorell-Smythe", "a health visitor"),
      person("HV2", .professional, "Grace Young", "a second health visitor"),
      person("SW1", .professional, "", "a social worker"),
    ]
  }

  static func goodEpisode(_ number: Int) -> KeyPracticeEpisode {
    var episode = KeyPracticeEpisode(
      id: "E\(number)", number: number, title: "The visits of spring")
    episode.phase = "PH1"
    episode.from = day("2024-03-18")
    episode.to = day("2024-04-30")
    episode.whyKey = ["It set the direction of the work."]
    episode.whatHappened = ["Two visits took place, and both were recorded the same day."]
    episode.entries = [
      EntryReference(agency: "HV", reference: "HV-001"),
      EntryReference(agency: "HV", reference: "HV-002"),
    ]
    var perspective = Perspective(role: "HV1")
    perspective.knowledge = "The record showed a healthy baby."
    perspective.citations = [Citation(target: "CV1")]
    episode.perspectives = [perspective]
    var appraisal = Appraisal(grade: number == 1 ? .effective : .mixed)
    appraisal.standard = .procedure
    appraisal.safeguard = .participantCheck
    appraisal.statement = ["The visits met the standard of the time."]
    appraisal.citations = [
      Citation(target: "X3"), Citation(target: "HV/HV-001"), Citation(target: "CV1"),
    ]
    episode.appraisal = appraisal
    var factor = AppliedFactor(
      framework: FrameworkReference(id: "learning-together-factors", version: "2008"),
      code: "conditions-of-work")
    factor.citations = [Citation(target: "CV1")]
    episode.factors = [factor]
    return episode
  }

  static func goodFinding(_ number: Int) -> Finding {
    var finding = Finding(
      id: "F\(number)", number: number,
      statement: "Forms built around one child draw attention to that child, leaving others in the "
        + "home without an assessor.")
    finding.categories = [
      FindingCategory(framework: typologyReference, code: "tools", isPrimary: true)
    ]
    finding.episodes = ["E1", "E2"]
    finding.researchQuestions = ["RQ1"]
    finding.layers = [
      .inThisCase: FindingLayer(
        text: ["It showed in Episodes 1 and 2."], citations: [Citation(target: "HV/HV-001")]),
      .underlying: FindingLayer(
        text: ["The audit shows it in many homes."],
        citations: [Citation(target: "X1"), Citation(target: "CV1")]),
      .prevalence: FindingLayer(
        text: ["22 of 30 files show it."], citations: [Citation(target: "X2")]),
      .widespread: FindingLayer(
        text: ["It reaches three areas."], citations: [Citation(target: "X2")]),
      .soWhat: FindingLayer(text: ["Babies depend on being seen."]),
    ]
    finding.box = "Forms direct attention."
    finding.questions = [
      BoardQuestion(number: 1, text: "What would a plan need to show?"),
      BoardQuestion(number: 2, text: "How will the board know?"),
    ]
    return finding
  }
}
