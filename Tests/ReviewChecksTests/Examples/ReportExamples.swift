import CaseModel
import ReviewChecks

extension CheckExamples {
  static let report: [String: [CheckExample]] = [
    "L-P1": [
      CheckExample("there is no file yet") { $0.parts = nil },
      printing(
        "Robin and Mother lived with a health visitor's help; Ottilie Brandreth led the review."),
      printing("Some young people, by the grace of a good team, came. Young people were asked."),
      printing("Gannets nest on a terrace by the port."),
      CheckExample("a surname that the report uses as a word again and again") {
        $0.record.people[3].confidentialName = "Una Service"
        $0.parts?[0].text = String(repeating: "The service met and a service left. ", count: 4)
      },
      CheckExample("the same surname with a capital", at: ["Report, the text"]) {
        $0.record.people[3].confidentialName = "Una Service"
        $0.parts?[0].text =
          String(repeating: "The service met and a service left. ", count: 4) + "Then Service came."
      },
      naming("Milo was asleep."),
      naming("The worker saw MILO."),
      naming("a letter about milo venderby", times: 2),
      naming("Mïlo’s cot"),
      naming("The Venderbys moved."),
      naming("Mimo smiled."),
      naming("Ven-\nderby was there."),
      naming("V e n d e r b y was there."),
      naming("Ven\u{AD}derby was there."),
      naming("Vandreby or Vendreby was there."),
      naming("Okorell came."),
      naming("M.V. was seen."),
      naming("The home in Gannet Terr. was warm."),
      naming("Sent to ZZ94QX."),
      naming("Sister Young came with notes."),
      CheckExample("a name in the file's name", at: ["Report, the file's name"]) {
        $0.parts?[1].text = "venderby_final.docx"
      },
      CheckExample(
        "the same name in two parts", at: ["Report, the text", "Report, the properties"]
      ) {
        $0.parts = [
          ReportPart(name: "the text", text: "Seen by Okorell."),
          ReportPart(name: "the properties", text: "Author: U. Okorell"),
        ]
      },
    ],
    "L-R1": [
      CheckExample("the 2013 regime asks for no reviewers' names and no recommendations") {
        $0.record.settings.regime = .wt2013
        $0.record.participants = []
        $0.record.recommendations = []
      },
      CheckExample("another method has no window on the system") {
        $0.record.settings.method = .overviewReport
        $0.record.settings.sections[.windowOnTheSystem] = nil
      },
      CheckExample("no recommended improvements", at: ["Report, recommended improvements"]) {
        $0.record.recommendations = []
      },
      CheckExample("a reviewer without a name", at: ["Report, the reviewers' names"]) {
        $0.record.participants.append(Participant(id: "L2", role: .leadReviewer))
      },
      CheckExample("no systemic reasons", at: ["Report, systemic or underlying reasons"]) {
        $0.record.findings = []
      },
      CheckExample("a section of white space", at: ["Report, methodology"]) {
        $0.record.settings.sections[.methodology] = ["  \n"]
      },
      CheckExample("nothing appraised", at: ["Report, appraisal of practice"]) {
        $0.record.episodes = []
      },
    ],
  ]

  static let links: [String: [CheckExample]] = [
    "L-R3": [
      maySay("See Finding 2, Episodes 1 and 2, KPE 2 and recommendation 1."),
      maySay("The earlier report's “Finding 7” was like it; 3 findings and 12 episodes of care."),
      saying("As Finding 7 shows, it is common."),
      saying("See Findings 1, 2 and 9."),
      saying("It began in Episode 9."),
      saying("It began in kpe 3."),
      saying("Recommendation 4 follows."),
      saying("It answers research question 5."),
      CheckExample("a finding that is parked", at: ["Finding 1, why it matters"]) {
        $0.record.findings[1].status = .parked
        $0.record.findings[0].layers[.soWhat]?.text = ["See Finding 2."]
      },
      CheckExample("a citation that leads nowhere", at: ["Finding 1, prevalence"]) {
        $0.record.findings[0].layers[.prevalence]?.citations = [Citation(target: "X99")]
      },
      CheckExample("an entry that is not there", at: ["Episode 1, entries"]) {
        $0.record.episodes[0].entries.append(EntryReference(agency: "HV", reference: "HV-099"))
      },
      CheckExample("a chronology that is not there", at: ["Chronology of POL"]) {
        $0.record.episodes[0].entries += [
          EntryReference(agency: "POL", reference: "POL-1"),
          EntryReference(agency: "POL", reference: "POL-2"),
        ]
      },
      CheckExample("a recommendation from no finding", at: ["Recommendation 1"]) {
        $0.record.recommendations[0].derivedFrom = ["F9"]
      },
      CheckExample("a phase that is not there", at: ["Episode 1, phase"]) {
        $0.record.episodes[0].phase = "PH9"
      },
    ]
  ]

  private static func printing(_ text: String) -> CheckExample {
    CheckExample("prints: \(text)") { $0.parts?[0].text = text }
  }

  private static func naming(_ text: String, times: Int = 1) -> CheckExample {
    CheckExample(
      "names: \(text)", at: Array(repeating: "Report, the text", count: times)
    ) { $0.parts?[0].text = text }
  }
}
