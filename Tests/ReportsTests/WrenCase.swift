import CaseModel
import FuzzyDates

@testable import Reports

/// A small invented case with something in every field; each confidential field holds ``secret``.
enum WrenCase {
  /// A word that stands in every field that may not be published, and nowhere else.
  static let secret = "Zaharek"

  static let factors = FrameworkReference(id: "factors", version: "2008")
  static let patterns = FrameworkReference(id: "patterns", version: "2012")

  static let frameworks: [CodingFramework] = [
    framework(factors, "Contributory factors", [("workload", "Workload"), ("team", "Own team")]),
    framework(
      patterns, "Underlying patterns", [("tools", "Tools"), ("norms", "Longer-term work")]),
  ]

  /// The whole case as a source of reports.
  static var source: ReportSource {
    var source = ReportSource(
      record: record, chronology: chronology, today: day("2025-04-14"))
    source.files = [file]
    source.refusedRows = 2
    source.checksMade = [
      .init(id: "L-M8", name: "Evidence beyond the case"),
      .init(id: "L-H1", name: "Words of hindsight"),
    ]
    source.checkResults = [
      result("1", "L-H1", nil),
      result(
        "2", "L-M8",
        Dismissal(result: "2", reason: "The audit is under way.", by: "A lead reviewer")),
    ]
    source.frameworks = frameworks
    return source
  }

  /// A case in which nothing has been written yet.
  static var empty: ReportSource {
    ReportSource(
      record: ReviewRecord(settings: ReviewSettings(reference: "", title: "")),
      chronology: IntegratedChronology(occurrences: []), today: day("2025-04-14"))
  }

  /// A case with one of everything and no word in any of it.
  static var blank: ReportSource {
    var record = ReviewRecord(settings: ReviewSettings(reference: "", title: ""))
    record.settings.sections = Dictionary(
      uniqueKeysWithValues: ReviewSection.allCases.map { ($0, ["", "  "]) })
    record.settings.researchQuestions = [ResearchQuestion(id: "", number: 1, text: "")]
    record.settings.hindsightSafeguards = [""]
    record.settings.decisions = [ReviewDecision()]
    record.settings.deadlines = [Deadline(kind: "")]
    record.settings.parallelProcesses = [ParallelProcess(kind: "")]
    record.agencies = [Agency(code: "", name: "")]
    record.people = [
      Person(id: "", code: "", kind: .subjectChild), Person(id: "p", code: "", kind: .professional),
    ]
    record.participants = [
      Participant(id: "", role: .leadReviewer), Participant(id: "", role: .reviewTeam),
    ]
    record.familyVoices = [
      FamilyVoice(id: "", person: "", consent: .yes), FamilyVoice(id: "", person: ""),
    ]
    record.glossary = [GlossaryTerm(abbreviation: "", expansion: "")]
    record.sources = [EvidenceSource(id: "", kind: .other)]
    record.conversations = [Conversation(id: "", participant: "")]
    record.evidenceGaps = [EvidenceGap(id: "")]
    record.phases = [Phase(id: "", number: 1)]
    var episode = KeyPracticeEpisode(id: "", number: 1, title: "")
    episode.perspectives = [Perspective(role: "")]
    episode.appraisal = Appraisal(grade: .unableToJudge)
    episode.factors = [AppliedFactor(framework: .init(id: "", version: ""), code: "")]
    record.episodes = [episode]
    record.patterns = [
      UnderlyingPattern(id: "", framework: .init(id: "", version: ""), category: "")
    ]
    var finding = Finding(id: "", number: 1, statement: "")
    finding.layers = Dictionary(
      uniqueKeysWithValues: FindingLayerName.allCases.map { ($0, FindingLayer(text: [""])) })
    finding.questions = [BoardQuestion(number: 1, text: "")]
    finding.priority = FindingPriority(rank: 1)
    record.findings = [finding]
    record.additionalLearning = [AdditionalLearning(id: "", scope: .caseSpecific, text: [""])]
    record.recommendations = [Recommendation(id: "", number: 1, text: "")]
    let entry = ChronologyEntry(id: "x", agency: "", when: .undated())
    return ReportSource(
      record: record,
      chronology: IntegratedChronology(occurrences: [
        Occurrence(id: "x", when: .undated(), accounts: [entry])
      ]), today: day("2025-04-14"))
  }

  static func day(_ iso: String) -> CalendarDay { CalendarDay(iso) ?? CalendarDay(dayNumber: 0) }

  private static func framework(
    _ reference: FrameworkReference, _ name: String, _ codes: [(String, String)]
  ) -> CodingFramework {
    var framework = CodingFramework(
      id: reference.id, version: reference.version, name: name, year: 2008, source: "A source")
    framework.codes = codes.map { FrameworkCode(id: $0.0, label: $0.1, certainty: .read) }
    return framework
  }

  private static func result(_ id: String, _ check: String, _ dismissal: Dismissal?) -> CheckResult
  {
    CheckResult(
      id: id, check: check, name: check, severity: .warn, place: "Finding 1, prevalence",
      message: "One place needs another look.", reason: "The method asks for it.",
      remedy: "Say what was known then.", dismissal: dismissal)
  }
}
