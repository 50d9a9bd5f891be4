import CaseModel
import FuzzyDates

extension ReviewRecord {
  /// A record in which no list is empty and no pointer leads nowhere, of a case that never was.
  static var full: ReviewRecord {
    var record = ReviewRecord(settings: .full)
    record.agencies = [
      Agency(
        code: "HV", name: "Health visiting", publishedLabel: "a health agency", kind: .other,
        contributions: ["chronology"])
    ]
    var asked = ChronologyReturn(agency: "HV")
    asked.asked = CalendarDay("2024-11-04")
    asked.chased = [CalendarDay("2024-11-25")].compactMap { $0 }
    record.returns = [asked]
    record.profiles = [KeptProfile(id: "hv-diary", agency: "HV", content: "{}")]
    record.people = [.child, .visitor]
    record.relationships = [Relationship(from: "P1", to: "C1", kind: .parent, note: "by birth")]
    record.households = [
      Household(
        id: "H1", label: "Home",
        members: [HouseholdMember(person: "C1", from: "March 2024", to: "")])
    ]
    record.participants = [.reviewer]
    record.familyVoices = [
      FamilyVoice(id: "V1", person: "P1", source: "S1", consent: .yes, quotation: "Words")
    ]
    record.glossary = [GlossaryTerm(abbreviation: "ASQ", expansion: "A questionnaire")]
    record.sources = [.audit]
    record.conversations = [.withVisitor]
    record.evidenceGaps = [EvidenceGap(id: "G1", what: "A letter", tried: "Asked twice")]
    record.phases = [Phase(id: "PH1", number: 1, label: "Before birth", blurredPeriod: "winter")]
    record.episodes = [.visit]
    record.patterns = [.tools]
    record.findings = [.tools]
    record.additionalLearning = [.singleAgency]
    record.recommendations = [.first]
    return record
  }
}

extension ReviewSettings {
  fileprivate static var full: ReviewSettings {
    var settings = ReviewSettings(reference: "EX-01", title: "A made-up review")
    settings.isFictional = true
    settings.periodFrom = CalendarDay("2023-09-01")
    settings.periodTo = CalendarDay("2024-10-14")
    for section in ReviewSection.allCases { settings.sections[section] = ["One.", "Two."] }
    settings.decisions = [
      ReviewDecision(
        date: CalendarDay("2024-11-01"), by: "Board", what: "To review", rationale: ["Because."])
    ]
    settings.researchQuestions = [ResearchQuestion(id: "RQ1", number: 1, text: "Why?")]
    settings.deadlines = [
      Deadline(
        kind: "rapidReview", dueBy: CalendarDay("2024-11-05"), rule: "15 working days",
        metOn: nil, reasonLate: "Holiday")
    ]
    settings.parallelProcesses = [
      ParallelProcess(kind: "criminal", status: "open", restrictions: ["No names"])
    ]
    settings.frameworks = [.factors]
    settings.agencyOrder = ["HV"]
    return settings
  }
}

extension FrameworkReference {
  fileprivate static let factors = FrameworkReference(
    id: "learning-together-factors", version: "2008")
}

extension Person {
  fileprivate static var child: Person {
    var child = Person(id: "C1", code: "C1", kind: .subjectChild)
    child.confidentialName = "A name"
    child.aliases = ["Another"]
    child.born = CalendarDay("2024-03-06")
    return child
  }

  fileprivate static var visitor: Person {
    var visitor = Person(id: "HV2", code: "HV2", kind: .professional)
    visitor.role = "Health visitor"
    visitor.agency = "HV"
    return visitor
  }
}

extension Participant {
  fileprivate static var reviewer: Participant {
    var reviewer = Participant(id: "L1", role: .leadReviewer)
    reviewer.isIndependent = true
    return reviewer
  }
}

extension EvidenceSource {
  fileprivate static var audit: EvidenceSource {
    var audit = EvidenceSource(id: "S1", kind: .audit, title: "An audit")
    audit.weight = .primary
    audit.answers = EvidenceQuestion.allCases
    audit.isBeyondCase = true
    audit.extracts = [Extract(id: "X1", place: "page 3", text: "Words")]
    return audit
  }
}

extension Conversation {
  fileprivate static var withVisitor: Conversation {
    var conversation = Conversation(id: "CV1", participant: "HV2")
    for prompt in ConversationPrompt.allCases { conversation.answers[prompt] = ["An answer."] }
    conversation.extracts = [Extract(id: "X2", text: "Words")]
    return conversation
  }
}

extension KeyPracticeEpisode {
  fileprivate static var visit: KeyPracticeEpisode {
    var episode = KeyPracticeEpisode(id: "E1", number: 1, title: "The visit in May")
    episode.from = CalendarDay("2024-05-23")
    episode.entries = [EntryReference(agency: "HV", reference: "HV-014")]
    var perspective = Perspective(role: "HV2")
    perspective.goals = ["To see the child"]
    perspective.citations = [Citation(target: "X2", bearing: .contextualises, strength: .weak)]
    episode.perspectives = [perspective]
    var appraisal = Appraisal(grade: .mixed)
    appraisal.standard = .procedure
    appraisal.safeguard = .peerPanel
    episode.appraisal = appraisal
    var factor = AppliedFactor(framework: .factors, code: "conditions-of-work")
    factor.level = .frontline
    factor.citations = [Citation(target: "X1")]
    episode.factors = [factor]
    return episode
  }
}

extension UnderlyingPattern {
  fileprivate static var tools: UnderlyingPattern {
    var pattern = UnderlyingPattern(id: "U1", framework: .factors, category: "tools")
    pattern.members = ["E1"]
    return pattern
  }
}

extension Finding {
  fileprivate static var tools: Finding {
    var finding = Finding(id: "F1", number: 1, statement: "The form asks one thing at a time.")
    finding.categories = [FindingCategory(framework: .factors, code: "tools", isPrimary: true)]
    for layer in FindingLayerName.allCases {
      finding.layers[layer] = FindingLayer(
        text: ["Text."], confidence: .medium, citations: [Citation(target: "X1")])
    }
    finding.questions = [BoardQuestion(number: 1, text: "How?", kind: .whatWouldItTake)]
    finding.episodes = ["E1"]
    finding.priority = FindingPriority(rank: 1, current: "yes", rationale: "Many are concerned")
    return finding
  }
}

extension AdditionalLearning {
  fileprivate static var singleAgency: AdditionalLearning {
    AdditionalLearning(id: "A1", scope: .singleAgency, agency: "HV", text: ["Text."])
  }
}

extension Recommendation {
  fileprivate static var first: Recommendation {
    var recommendation = Recommendation(id: "R1", number: 1, text: "The Board should ask.")
    recommendation.changeStrength = .strong
    recommendation.derivedFrom = ["F1"]
    return recommendation
  }
}
