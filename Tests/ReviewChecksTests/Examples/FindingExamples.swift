import CaseModel

extension CheckExamples {
  static let findings: [String: [CheckExample]] = [
    "L-M7": [
      CheckExample("one episode and a conversation beside it") {
        $0.record.findings[0].episodes = ["E1"]
      },
      CheckExample("a parked finding is not looked at") {
        $0.record.findings[0].episodes = []
        $0.record.findings[0].status = .parked
      },
      CheckExample("no episode", at: ["Finding 1, episodes"]) {
        $0.record.findings[0].episodes = []
      },
      CheckExample("an episode that is not there is none", at: ["Finding 1, episodes"]) {
        $0.record.findings[0].episodes = ["E9"]
      },
      CheckExample("one episode and nothing beside it", at: ["Finding 2, episodes"]) {
        $0.record.findings[1].episodes = ["E1"]
        $0.record.findings[1].layers[.underlying]?.citations = [Citation(target: "X1")]
      },
    ],
    "L-M8": [
      CheckExample("evidence from an audit alone") {
        $0.record.findings[0].layers[.underlying]?.citations = [Citation(target: "X1")]
      },
      CheckExample("nothing written", at: ["Finding 1, what makes it underlying"]) {
        $0.record.findings[0].layers[.underlying] = nil
      },
      CheckExample("nothing cited", at: ["Finding 1, what makes it underlying"]) {
        $0.record.findings[0].layers[.underlying]?.citations = []
      },
      CheckExample("only this case cited", at: ["Finding 2, what makes it underlying"]) {
        $0.record.findings[1].layers[.underlying]?.citations = [
          Citation(target: "CV1"), Citation(target: "HV/HV-001"), Citation(target: "FV1"),
          Citation(target: "X3"),
        ]
      },
      CheckExample(
        "evidence from elsewhere that speaks against it",
        at: ["Finding 1, what makes it underlying"]
      ) {
        $0.record.findings[0].layers[.underlying]?.citations = [
          Citation(target: "X1", bearing: .contradicts)
        ]
      },
    ],
    "L-M9": [
      CheckExample("no figure, so nothing to be sourced") {
        $0.record.findings[0].layers[.soWhat]?.text = ["In 2024 Finding 3 in this form was new."]
      },
      CheckExample("prevalence without a source", at: ["Finding 1, prevalence"]) {
        $0.record.findings[0].layers[.prevalence]?.citations = []
      },
      CheckExample("spread without words", at: ["Finding 1, spread"]) {
        $0.record.findings[0].layers[.widespread]?.text = [" "]
      },
      CheckExample("a citation that leads nowhere is no source", at: ["Finding 2, prevalence"]) {
        $0.record.findings[1].layers[.prevalence]?.citations = [Citation(target: "X99")]
      },
      CheckExample("a share without a source", at: ["Finding 1, why it matters"]) {
        $0.record.findings[0].layers[.soWhat]?.text = ["It touches 40 % of families."]
      },
      CheckExample("one in three without a source", at: ["Finding 1, why it matters"]) {
        $0.record.findings[0].layers[.soWhat]?.text = ["One in three plans has it."]
      },
    ],
    "L-M11": [
      CheckExample("six questions") { review in
        review.record.findings[0].questions = (1...6).map {
          BoardQuestion(number: $0, text: "How?")
        }
      },
      CheckExample("another method has no such questions") {
        $0.record.settings.method = .overviewReport
        $0.record.findings[0].questions = []
      },
      CheckExample("no question", at: ["Finding 1, questions"]) {
        $0.record.findings[0].questions = []
      },
      CheckExample("seven questions", at: ["Finding 1, questions"]) { review in
        review.record.findings[0].questions = (1...7).map {
          BoardQuestion(number: $0, text: "How?")
        }
      },
    ],
    "L-M12": [
      asking("What does the board need to know before it chooses?"),
      asking("Should the board look at this again, and if so when?"),
      asking("What would show that all agencies should be told?"),
      instructing("Remind staff of the procedure?"),
      instructing("The board should review the policy?"),
      instructing("Partner agencies must all ensure this?"),
      instructing("Given time, what follows. No question"),
      CheckExample(
        "an order without a question mark", at: ["Finding 1, question 1", "Finding 1, question 1"]
      ) {
        $0.record.findings[0].questions[0].text = "Ensure that all staff are trained."
      },
    ],
    "L-M14": [
      stating("Mothers carry most of what services know about fathers, leaving men unseen."),
      stating("Father figures are recorded when something happens, leaving a gap."),
      stating("Forms designed in 2008 shape what is seen, leaving babies out."),
      stating(
        "Health visitors who share an inbox cannot tell what was read, leaving needs unseen."),
      notGeneral("The plan for Robin leaves babies out."),
      notGeneral("Plans leave out what Mother says."),
      notGeneral("What HV2 sees is not shared, leaving babies unseen."),
      notGeneral("As in KPE 3, visits leave babies out."),
      notGeneral("The form was sent on 5 February 2024 and left unread."),
      notGeneral("The service closed on 5 February, leaving babies unseen."),
      notGeneral("In 2024 forms were left unread."),
    ],
    "L-M18": [
      CheckExample("a primary and a secondary category") {
        $0.record.findings[0].categories.append(category("longer-term-work", isPrimary: false))
      },
      CheckExample("no category", at: ["Finding 1, category"]) {
        $0.record.findings[0].categories = []
      },
      CheckExample("two primary categories", at: ["Finding 1, category"]) {
        $0.record.findings[0].categories.append(category("longer-term-work", isPrimary: true))
      },
      CheckExample("a code of another version", at: ["Finding 1, category"]) {
        $0.record.findings[0].categories = [category("human-tool-operation", isPrimary: true)]
      },
      CheckExample("another version than the review's", at: ["Finding 1, category"]) {
        $0.record.findings[0].categories = [category("tools", isPrimary: true, version: "2016")]
      },
      CheckExample("a version that is not there", at: ["Finding 1, category"]) {
        $0.record.settings.frameworks = []
        $0.record.findings[0].categories = [category("tools", isPrimary: true, version: "1999")]
      },
    ],
    "L-M20": [
      CheckExample("answered by additional learning") {
        $0.record.findings[0].researchQuestions = []
        $0.record.findings[1].researchQuestions = []
        $0.record.additionalLearning = [AdditionalLearning(id: "A1", scope: .process)]
        $0.record.additionalLearning[0].researchQuestions = ["RQ1"]
      },
      CheckExample("answered by nothing", at: ["Research question 2"]) {
        $0.record.settings.researchQuestions.append(
          ResearchQuestion(id: "RQ2", number: 2, text: "What helps?"))
      },
      CheckExample("answered only by a finding that is parked", at: ["Research question 1"]) {
        $0.record.findings[0].researchQuestions = []
        $0.record.findings[1].status = .parked
      },
    ],
  ]

  private static func category(
    _ code: String, isPrimary: Bool, version: String = "2012"
  ) -> FindingCategory {
    FindingCategory(
      framework: FrameworkReference(id: "learning-together-patterns", version: version), code: code,
      isPrimary: isPrimary)
  }

  private static func asking(_ text: String) -> CheckExample {
    CheckExample("asks: \(text)") { $0.record.findings[0].questions[0].text = text }
  }

  private static func instructing(_ text: String) -> CheckExample {
    CheckExample("instructs: \(text)", at: ["Finding 1, question 1"]) {
      $0.record.findings[0].questions[0].text = text
    }
  }

  private static func stating(_ text: String) -> CheckExample {
    CheckExample("general: \(text)") { $0.record.findings[0].statement = text }
  }

  private static func notGeneral(_ text: String) -> CheckExample {
    CheckExample("about the case: \(text)", at: ["Finding 1, statement"]) {
      $0.record.findings[0].statement = text
    }
  }
}
