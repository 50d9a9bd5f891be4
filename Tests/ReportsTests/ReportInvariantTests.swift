import CaseModel
import Documents
import Foundation
import FuzzyDates
import Testing

@testable import Reports

@Suite("Reports keep the invariants of the design")
struct ReportInvariantTests {
  private func text(
    _ id: String, _ audience: Audience = .board, _ source: ReportSource = WrenCase.source
  ) throws -> String {
    ReportDump.text(try ComposedReports.compose(id, audience, source))
  }

  @Test("Invariant 1: every entry is in the chronology report, hidden ones with their reason")
  func everyEntry() throws {
    let text = try text("integrated-chronology")
    let table = try #require(text.firstRange(of: "# 2 Dated entries"))
    let rows = text[table.lowerBound...].split(separator: "\n").filter {
      $0.contains("health-visiting.xml, line 42")
    }
    #expect(rows.count == WrenCase.chronology.entryCount)
    #expect(text.contains("It names a neighbour."))
    #expect(!text.contains("A line that is hidden"))
  }

  @Test("Invariant 4: fact, agency's comment and reviewers' notes stand in columns of their own")
  func threeColumns() throws {
    let report = try ComposedReports.compose("integrated-chronology", .internal)
    let table = try #require(tables(report).first { $0.caption == "Entries of March 2024: 3" })
    #expect(
      table.columns.map(\.title) == [
        "When", "Agency and reference", "What the agency recorded", "Agency’s comment",
        "Reviewers’ notes",
      ])
    let row = try #require(table.rows.first)
    let comment = "Comment of the HV agency \(WrenCase.secret)."
    #expect(row[3].blocks == [.paragraph(Paragraph([.emphasis([.text(comment)])]))])
    let facts = ReportDump.lines(row[2].blocks, 0).joined()
    #expect(facts.contains("HV visited at home") && !facts.contains("Comment"))
    for block in row[2].blocks {
      guard case .paragraph(let paragraph) = block else { continue }
      #expect(!paragraph.text.contains { if case .emphasis = $0 { true } else { false } })
    }
  }

  @Test("Invariant 4: the reviewers' appraisal stands in a box, what happened in plain paragraphs")
  func appraisalInBox() throws {
    let report = try ComposedReports.compose("learning-together", .board)
    let boxes = report.blocks.compactMap { if case .box(let box) = $0 { box } else { nil } }
    let appraisals = boxes.filter { $0.title == "The reviewers’ appraisal of practice" }
    #expect(appraisals.count == 2)
    let inBoxes = appraisals.flatMap { ReportDump.lines($0.blocks, 0) }.joined()
    #expect(inBoxes.contains("Measured so") && !inBoxes.contains("The visit lasted an hour."))
    #expect(
      report.blocks.contains {
        if case .paragraph(let paragraph) = $0 {
          paragraph.text.plainText == "The visit lasted an hour." && !paragraph.number.isEmpty
        } else {
          false
        }
      })
  }

  @Test(
    "Invariant 6: made twice from one case, a report is the same", arguments: ComposedReports.all)
  func reproducible(id: String, audience: Audience) throws {
    #expect(
      try ComposedReports.compose(id, audience) == ComposedReports.compose(id, audience))
  }

  @Test("Invariant 7: a finding leads to episodes, an episode to entries, an entry to its line")
  func traces() throws {
    let report = try text("learning-together")
    #expect(report.contains("It rests on Episode 1, Episode 2."))
    #expect(report.contains("Chronology entries: HV-014, 18 March 2024."))
    #expect(report.contains("Taken further in Finding 1."))
    let chronology = try text("integrated-chronology")
    #expect(
      chronology.contains("HV-014 / ¶ Record \(WrenCase.secret) / ¶ health-visiting.xml, line 42"))
    #expect(chronology.contains("¶ Episode 1"))
  }

  @Test("Invariant 8: an applied factor names its framework and version")
  func frameworks() throws {
    for id in ["learning-together", "episodes-table"] {
      #expect(try text(id).contains("Contributory factors, version 2008"))
    }
    let unknown = try text("learning-together", .board, WrenCase.blank)
    #expect(unknown.contains("A factor that its framework does not list"))
  }

  @Test("Invariant 9: a date keeps its words, and undated entries come last and are counted")
  func dates() throws {
    let text = try text("integrated-chronology")
    #expect(text.contains("“mid March 2024” (11 March 2024 to 20 March 2024)"))
    #expect(text.contains("1 entry has no date."))
    let last = try #require(text.firstRange(of: "¶ Undated \(WrenCase.secret)."))
    let dated = try #require(text.firstRange(of: "HV visited at home"))
    #expect(dated.lowerBound < last.lowerBound)
  }

  @Test(
    "Invariant 9: a fuzzy date in words is never more exact than it was written",
    arguments: [
      (
        "early Dec 2023", "2023-12-01", "2023-12-10", DatePrecision.month, DateQualifier.exact,
        "“early Dec 2023” (1 December 2023 to 10 December 2023)"
      ),
      (
        "?15 mar 2024", "2024-03-15", "2024-03-15", .day, .approximate,
        "“?15 mar 2024” (15 March 2024)"
      ),
      ("23.5.24", "2024-05-23", "2024-05-23", .day, .exact, "23 May 2024"),
    ])
  func words(
    written: String, from: String, to: String, precision: DatePrecision,
    qualifier: DateQualifier, shown: String
  ) throws {
    let date = FuzzyDate(
      originalText: written, earliest: WallTime(from),
      latest: WallTime(day: WrenCase.day(to), minuteOfDay: 1439), precision: precision,
      qualifier: qualifier)
    #expect(ReportDates.of(date) == shown)
    let isPlain = qualifier == .exact && precision == .day
    #expect(ReportDates.short(date) == (isPlain ? shown : "“\(written)”"))
    #expect(ReportDates.of(FuzzyDate.undated("soon")) == "Undated (written “soon”)")
  }

  @Test("Invariant 10: dismissed checks are listed with their reasons, for the board too")
  func dismissals() throws {
    for audience in [Audience.internal, .board] {
      let text = try text("learning-together", audience)
      #expect(text.contains("The audit is under way. / ¶ A lead reviewer"))
      #expect(text.contains("2 checks made. 1 result open, 1 result dismissed with a reason."))
    }
  }

  @Test(
    "Invariant 11: a fictional case says so on every page, and a real one does not",
    arguments: ComposedReports.all)
  func fictional(id: String, audience: Audience) throws {
    let report = try ComposedReports.compose(id, audience)
    #expect(report.notice == "FICTIONAL EXAMPLE – not a real case")
    var source = WrenCase.source
    source.record.settings.isFictional = false
    let real = try ComposedReports.compose(id, audience, source)
    #expect(real.notice.isEmpty)
    #expect(!ReportDump.text(real).localizedCaseInsensitiveContains("fictional"))
  }

  @Test(
    "A draft is marked as one on every page, for every audience", arguments: ComposedReports.all)
  func drafts(id: String, audience: Audience) throws {
    var source = WrenCase.source
    source.isDraft = true
    #expect(try ComposedReports.compose(id, audience, source).marking.contains("DRAFT"))
    #expect(!(try ComposedReports.compose(id, audience).marking.contains("DRAFT")))
    #expect(!(try ComposedReports.compose(id, audience).marking.isEmpty))
  }

  private func tables(_ report: ReportDocument) -> [Table] {
    var found: [Table] = []
    report.blocks.walk { if case .table(let table) = $0 { found.append(table) } }
    return found
  }
}
