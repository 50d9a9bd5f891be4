import CaseModel
import Diagnostics
import FuzzyDates

extension CheckExamples {
  static let chronology: [String: [CheckExample]] = [
    "L-C1": [
      CheckExample("a kind of source is a source") {
        $0.entries[0].source = EntrySource(kind: "electronicRecord", file: "HV.xml", line: 3)
      },
      CheckExample("a period without contact has no source") {
        $0.entries[0].kind = .noContact
        $0.entries[0].source = EntrySource(file: "HV.xml", line: 3)
      },
      CheckExample("a hidden row is not looked at") {
        $0.entries[0].source.label = ""
        $0.hidden = [$0.entries[0].id: "sent twice"]
      },
      CheckExample("no source", at: ["HV HV-001"]) { $0.entries[0].source.label = "" },
      CheckExample("no agency", at: ["No agency, line 10"]) {
        $0.entries[0].agency = ""
        $0.entries[0].reference = ""
      },
    ],
    "L-C2": [
      CheckExample("an undated row is not an impossible one") {
        $0.entries[0].when = .undated("not known")
      },
      CheckExample("an antenatal row about the child") {
        $0.record.settings.periodFrom = day("2023-01-01")
        $0.entries[0].when = date("2023-09-20")
        $0.entries[0].subjects = ["C1"]
      },
      CheckExample("a century that was assumed is another check's matter") {
        $0.diagnostics = [dateDiagnostic("century-assumed")]
      },
      CheckExample("an impossible date", at: ["HV HV-009"]) {
        $0.diagnostics = [dateDiagnostic("impossible")]
      },
      CheckExample("a date nobody can read", at: ["HV HV-009"]) {
        $0.diagnostics = [dateDiagnostic("unreadable")]
      },
      CheckExample("an end before the beginning", at: ["HV HV-001"]) {
        $0.entries[0].end = date("2024-03-17")
      },
      CheckExample("a date in the future", at: ["CSC CSC-002"]) {
        $0.entries[4].when = date("2042-05-10")
      },
      CheckExample("a date after the review's end", at: ["CSC CSC-002"]) {
        $0.entries[4].when = date("2024-06-01")
      },
      CheckExample("a background row of twenty years ago", at: ["CSC CSC-001"]) {
        $0.entries[3].when = date("2004-06-14")
        $0.entries[3].kind = .background
      },
      CheckExample("a row about the child long before the birth", at: ["HV HV-001"]) {
        $0.record.settings.periodFrom = nil
        $0.entries[0].when = date("2021-03-06")
        $0.entries[0].subjects = ["C1"]
      },
    ],
    "L-C5": [
      CheckExample("two agencies with the same reference and words") {
        $0.entries[3].reference = "HV-001"
        $0.entries[3].whatHappened = $0.entries[0].whatHappened
      },
      CheckExample("a row without a reference, twice on different days") {
        $0.entries[1].reference = ""
        $0.entries[2].reference = ""
        $0.entries[2].whatHappened = $0.entries[1].whatHappened
      },
      CheckExample("the same row twice, and a person has decided") {
        $0.entries[1].when = $0.entries[0].when
        $0.entries[1].whatHappened = $0.entries[0].whatHappened
        $0.decisions = [
          OccurrenceDecision(entries: ["HV-HV-001", "HV-HV-002"], relation: .related, by: "A")
        ]
      },
      CheckExample("one reference on two rows", at: ["HV HV-001"]) {
        $0.entries[1].reference = "HV-001"
        $0.entries[1].ordinal = 2
      },
      CheckExample("one row sent twice", at: ["HV HV-002"]) {
        $0.entries[1].when = $0.entries[0].when
        $0.entries[1].whatHappened = "  EPDS was offered\n at the  visit."
      },
    ],
    "L-C8": [
      CheckExample("sixty days between two entries") { review in
        review.entries[4].when = date("2024-05-20")
      },
      CheckExample("a long silence that is declared") { review in
        silence(&review)
        var noContact = entry("HV", "", "2024-06-01")
        noContact.kind = .noContact
        noContact.end = date("2024-10-31")
        review.entries.append(noContact)
      },
      CheckExample("outside what the file covers") { review in
        silence(&review)
        review.files[0].coversTo = day("2024-05-31")
      },
      CheckExample("an agency that is seldom in touch") { review in
        review.record.settings.periodTo = day("2025-03-31")
        review.entries = ["2024-03-10", "2024-07-10", "2024-11-10", "2025-03-10"].enumerated().map {
          entry("CSC", "CSC-\($0)", $1)
        }
        review.files = [ReviewUnderTest.file("CSC", "csc.xml")]
      },
      CheckExample(
        "a long silence", at: ["HV, 2024-05-24 to 2024-10-31"]
      ) { silence(&$0) },
      CheckExample("a file without a row", at: ["POL, 2024-03-01 to 2024-05-31"]) {
        $0.files.append(ReviewUnderTest.file("POL", "pol.xml"))
      },
    ],
    "L-C12": [
      text("The GP wrote; EPDS was scored. HV1 and SW1 spoke, see HV-003."),
      text("THE WHOLE ROW IS IN CAPITALS, AS SOME ARE."),
      text("She watched TV at 6 PM and said OK."),
      text("Two EPDSs were seen, and an EPDS/GP letter."),
      text("McDonald’s, an ÉCOLE, X-RAY, i-GP and the no. 4B were named."),
      CheckExample("in quotation or not, NFA is unknown", at: ["HV, NFA"]) {
        $0.entries[0].whatHappened = "Screened: “NFA”, see 4."
        $0.entries[1].response = "NFA again."
      },
      CheckExample("an abbreviation that only another agency explains", at: ["CSC, UP"]) {
        $0.files[0].glossary.append(GlossaryTerm(abbreviation: "UP", expansion: "Universal Plus"))
        $0.entries[0].whatHappened = "Moved to UP."
        $0.entries[3].whatHappened = "Moved to UP."
      },
      CheckExample("A&E and its plural", at: ["HV, A&E", "HV, IRO"]) {
        $0.entries[0].whatHappened = "Seen in A&E. Two IROs were told."
      },
      CheckExample("letters that are somebody's initials are not repeated", at: ["HV, initials"]) {
        $0.entries[0].whatHappened = "MV was asleep."
      },
    ],
  ]

  private static func dateDiagnostic(_ kind: String) -> Diagnostic {
    Diagnostic(
      id: "chronology.date.\(kind)", severity: .warning, message: "The date is wrong.",
      remedy: "Ask the agency.", place: Place(file: "hv.xml", line: 40, reference: "HV-009"))
  }

  private static func text(_ text: String) -> CheckExample {
    CheckExample("known: \(text)") { $0.entries[0].whatHappened = text }
  }

  /// Health visiting is silent from the end of May to the end of October.
  private static func silence(_ review: inout ReviewUnderTest) {
    review.record.settings.periodTo = day("2024-10-31")
    review.files[1].coversTo = day("2024-05-31")
  }
}
