import CaseModel
import FuzzyDates

extension WrenCase {
  static var record: ReviewRecord {
    var record = ReviewRecord(settings: settings)
    record.agencies = [agency("HV", "Health visiting"), agency("SCH", "The school")]
    record.people = people
    record.relationships = [
      Relationship(from: "p1", to: "c1", kind: .parent, note: secret)
    ]
    record.households = [
      Household(
        id: "h1", label: "\(secret)’s flat",
        members: [HouseholdMember(person: "c1", from: "birth \(secret)", to: "now \(secret)")])
    ]
    record.participants = participants
    record.familyVoices = [
      FamilyVoice(
        id: "v1", person: "p1", source: "s1", consent: .yes,
        quotation: "Nobody asked how the nights were."),
      FamilyVoice(id: "v2", person: "c1", consent: .no, quotation: "\(secret) said no."),
      FamilyVoice(
        id: "v3", person: "p1", consent: .notAsked, quotation: "\(secret) was not asked."),
    ]
    record.glossary = [GlossaryTerm(abbreviation: "HV", expansion: "health visitor")]
    record.sources = sources
    record.conversations = [conversation]
    record.evidenceGaps = [EvidenceGap(id: "g1", what: secret, tried: secret)]
    record.phases = [
      Phase(id: "ph1", number: 1, label: "Before the birth", blurredPeriod: "winter 2023 to 2024"),
      Phase(id: "ph2", number: 2, label: "The first months", blurredPeriod: "spring 2024"),
    ]
    record.episodes = [secondEpisode, firstEpisode]
    var pattern = UnderlyingPattern(id: "u1", framework: patterns, category: "tools")
    pattern.statement = "\(secret) pattern"
    pattern.members = ["E1"]
    record.patterns = [pattern]
    record.findings = [finding, parkedFinding]
    record.additionalLearning = [additional]
    record.recommendations = [recommendation]
    return record
  }

  private static var settings: ReviewSettings {
    var settings = ReviewSettings(reference: "EX-07", title: "Wren \(secret)")
    settings.isFictional = true
    settings.commissioningBody = "The Example Partnership"
    settings.periodFrom = day("2023-11-01")
    settings.periodTo = day("2024-10-14")
    settings.publishedPeriod = "autumn 2023 to autumn 2024"
    settings.agencyOrder = ["SCH", "HV"]
    for section in ReviewSection.allCases {
      settings.sections[section] = [
        "First on \(section.rawValue).", "Second on \(section.rawValue).",
      ]
    }
    settings.sections[.timeFrame] = ["From 1 November 2023, chosen by \(secret)."]
    settings.sections[.caseSummary] = ["On 23 May 2024 HV2 saw C1, whom Mother (P1) held."]
    settings.decisions = [
      ReviewDecision(
        date: day("2024-11-08"), by: "\(secret), chair", what: "Review \(secret)",
        rationale: ["Because \(secret)."])
    ]
    settings.researchQuestions = [
      ResearchQuestion(id: "RQ2", number: 2, text: "How does news travel?"),
      ResearchQuestion(id: "RQ1", number: 1, text: "How are babies seen?"),
    ]
    settings.hindsightSafeguards = ["The standard of the time was used."]
    settings.deadlines = [
      Deadline(
        kind: "rapidReview", dueBy: day("2024-11-06"), rule: "15 working days \(secret)",
        metOn: day("2024-11-07"), reasonLate: "\(secret) was away.")
    ]
    settings.parallelProcesses = [
      ParallelProcess(
        kind: "careProceedings", status: secret, restrictions: ["Section 97 \(secret)"])
    ]
    settings.themes = [secret]
    settings.frameworks = [factors, patterns]
    return settings
  }

  private static func agency(_ code: String, _ label: String) -> Agency {
    Agency(
      code: code, name: "\(secret) \(code) Trust", publishedLabel: label, kind: .healthVisiting,
      contributions: ["chronology", secret])
  }

  private static var people: [Person] {
    func person(_ code: String, _ kind: PersonKind, _ label: String, _ role: String = "") -> Person
    {
      var person = Person(id: code.lowercased(), code: code, kind: kind)
      person.confidentialName = "\(secret) \(code)"
      person.aliases = ["Zed \(secret)"]
      person.addresses = ["14 \(secret) Lane"]
      person.publishedLabel = label
      person.role = role
      person.agency = kind == .professional ? "HV" : ""
      person.born = day("2024-03-06")
      person.bornPrecision = "day"
      person.gender = secret
      return person
    }
    return [
      person("C1", .subjectChild, "Wren"), person("P1", .parent, "Mother"),
      person("P9", .alleged, ""),
      person("HV1", .professional, "", "Health visitor"),
      person("HV2", .professional, "", "Health visitor"),
    ]
  }

  private static var participants: [Participant] {
    func participant(_ id: String, _ role: ParticipantRole, _ name: String) -> Participant {
      var participant = Participant(id: id, role: role)
      participant.agency = "HV"
      participant.positionTitle = role == .caseGroup ? secret : "Position of \(id)"
      participant.publishedName = name
      return participant
    }
    return [
      participant("lead1", .leadReviewer, "Imogen Sallow"),
      participant("lead2", .leadReviewer, "Tobias Fenn"),
      participant("team1", .reviewTeam, secret), participant("case1", .caseGroup, secret),
      participant("chair1", .boardChair, secret),
    ]
  }

  private static var sources: [EvidenceSource] {
    var audit = EvidenceSource(id: "s1", kind: .audit, title: "Audit \(secret) of 30 files")
    audit.isBeyondCase = true
    audit.publishedCitation = "Example Partnership (2024) Audit of thirty files"
    audit.weight = .primary
    audit.authorRole = secret
    audit.date = "2024 \(secret)"
    audit.extracts = [Extract(id: "x1", place: "page 4 \(secret)", text: secret)]
    var inside = EvidenceSource(id: "s2", kind: .electronicRecord, title: "Record \(secret)")
    inside.publishedCitation = "A citation of \(secret) that is not beyond the case"
    return [audit, inside]
  }

  private static var conversation: Conversation {
    var conversation = Conversation(id: "k1", participant: "HV2")
    conversation.date = day("2024-12-03")
    conversation.leads = secret
    conversation.recordedBy = "notes"
    conversation.isCheckedBack = true
    conversation.answers = [.mindset: ["\(secret) thought so."]]
    conversation.extracts = [Extract(id: "x2", place: secret, text: secret)]
    return conversation
  }
}
