import CaseModel
import Documents
import Testing

@testable import Reports

@Suite("The findings report")
struct LearningTogetherTests {
  private func headings(_ audience: Audience) throws -> [Heading] {
    try ComposedReports.compose("learning-together", audience).blocks.compactMap {
      if case .heading(let heading) = $0 { heading } else { nil }
    }
  }

  @Test(
    "Its headings stand in the order of methodology 2.1a, with their numbers",
    arguments: Audience.allCases)
  func skeleton(audience: Audience) throws {
    let skeleton = [
      "A Introduction", "1 Why this case is being reviewed", "2 Succinct summary of the case",
      "3 Time frame", "4 Family composition", "5 Research questions", "6 Methodology",
      "7 Methodological comment and limitations", "B Findings", "8 Introduction",
      "9 Appraisal of professional practice in this case: a synopsis",
      "10 What is it about this case that makes it act as a window on practice more widely?",
      "11 Findings list", "12 Findings in detail", "13 Additional learning", "14 Conclusion",
      " Glossary: terms and acronyms", " References",
      "Appendix 1: Learning Together methodology and process",
    ]
    let shown = try headings(audience).map { "\($0.number) \($0.text.plainText)" }
    #expect(shown.filter(skeleton.contains) == skeleton)
  }

  @Test("Each finding stands in the layers of the anatomy, in order (methodology 1.10)")
  func anatomy() throws {
    let shown = try headings(.board)
    let start = try #require(shown.firstIndex { $0.anchor == "finding-1" })
    #expect(shown[start].label == "Finding 1")
    #expect(
      shown[(start + 1)...].prefix(5).map(\.text.plainText) == [
        "How did the issue feature in this case?",
        "What makes it underlying, and not peculiar to this case?", "How prevalent is it?",
        "How widespread is it?", "Why does it matter for the reliability of the system?",
      ])
    let text = ReportDump.text(try ComposedReports.compose("learning-together", .board))
    let statement = try #require(text.firstRange(of: "¶ **Tools built for one child"))
    let box = try #require(text.firstRange(of: "box: Finding 1"))
    let question = try #require(text.firstRange(of: "What would a plan need to show?"))
    #expect(statement.lowerBound < box.lowerBound && box.lowerBound < question.lowerBound)
  }

  @Test("Paragraphs that people wrote are numbered within their section without a gap")
  func numbering() throws {
    for audience in Audience.allCases {
      let report = try ComposedReports.compose("learning-together", audience)
      var numbers: [String] = []
      for case .paragraph(let paragraph) in report.blocks where !paragraph.number.isEmpty {
        numbers.append(paragraph.number)
      }
      var last = (section: 0, paragraph: 0)
      for number in numbers {
        let parts = number.split(separator: ".").compactMap { Int($0) }
        #expect(parts.count == 2)
        if parts[0] == last.section {
          #expect(parts[1] == last.paragraph + 1)
        } else {
          #expect(parts[0] > last.section && parts[1] == 1)
        }
        last = (parts[0], parts[1])
      }
      #expect(numbers.count > 30)
    }
  }

  @Test("A finding that was set aside is not in the report")
  func parked() throws {
    let text = ReportDump.text(try ComposedReports.compose("learning-together", .internal))
    #expect(!text.contains("was set aside."))
  }

  @Test("What the family said without consent stays with the review team")
  func voices() throws {
    let refusal = "\(WrenCase.secret) said no."
    let internally = ReportDump.text(try ComposedReports.compose("learning-together", .internal))
    let board = ReportDump.text(try ComposedReports.compose("learning-together", .board))
    #expect(internally.contains(refusal) && !board.contains(refusal))
  }

  @Test(
    "No raw id, value of a list, path or placeholder stands in a report",
    arguments: Audience.allCases)
  func noRawCodes(audience: Audience) throws {
    let text = ReportDump.text(try ComposedReports.compose("learning-together", audience))
    for raw in [
      "E1", "F1", "RQ1", "x1", "HV/HV", "belowExpected", "singleAgency", "wt2023", "leadReviewer",
      "rapidReview", "careProceedings", "chronologyFile", "{{", "}}", "nil", "Optional", "/tmp",
    ] {
      #expect(!text.contains(raw), "\(raw)")
    }
  }

  @Test("Two findings with one number both stay reachable")
  func sameNumber() throws {
    var source = WrenCase.source
    var twin = WrenCase.finding
    twin.id = "F9"
    source.record.findings.append(twin)
    let report = try ComposedReports.compose("learning-together", .board, source)
    #expect(Set(report.blocks.anchors).isSuperset(of: ["finding-1", "finding-1-2"]))
  }
}
