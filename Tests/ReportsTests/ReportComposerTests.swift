import CaseModel
import Documents
import Foundation
import Reports
import TestSupport
import Testing

@Suite("Making a report of a case")
struct ReportComposerTests {
  @Test("The shipped templates are the findings report, the chronology and the episodes table")
  func shipped() throws {
    let templates = try ReportTemplates.all(in: Checkout.file("templates/reports"))
    #expect(
      templates.map(\.id) == ["episodes-table", "integrated-chronology", "learning-together"])
    #expect(templates.allSatisfy { !$0.summary.isEmpty && !$0.name.isEmpty })
  }

  @Test("Every template renders for every audience it offers", arguments: ComposedReports.all)
  func renders(id: String, audience: Audience) throws {
    let report = try ComposedReports.compose(id, audience)
    let golden = Checkout.file("Tests/ReportsTests/Golden/\(id)-\(audience.rawValue).txt")
    let difference = try Golden.difference(of: ReportDump.text(report), from: golden)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(
    "A case in which nothing has been written renders too, in words and without an empty heading",
    arguments: ComposedReports.all)
  func rendersEmpty(id: String, audience: Audience) throws {
    for source in [WrenCase.empty, WrenCase.blank] {
      let report = try ComposedReports.compose(id, audience, source)
      #expect(emptyHeadings(report.blocks) == [])
    }
    #expect(emptyHeadings(try ComposedReports.compose(id, audience).blocks) == [])
  }

  @Test("Words that look like markup or like tags stay words", arguments: ComposedReports.all)
  func hostileWords(id: String, audience: Audience) throws {
    let hostile = "</p><b>\"it's\" & {{title}} <\u{301}x \u{B}{{/findings}}"
    var source = WrenCase.source
    source.record.settings.sections[.caseSummary] = [hostile]
    source.record.settings.commissioningBody = hostile
    source.record.familyVoices[0].quotation = hostile
    source.record.people[1].publishedLabel = hostile
    source.record.episodes[0].title = hostile
    source.record.episodes[0].whatHappened = [hostile]
    source.record.findings[0].statement = hostile
    source.record.findings[0].questions[0].text = hostile
    source.record.phases[0].label = hostile
    let text = ReportDump.text(try ComposedReports.compose(id, audience, source))
    #expect(text.contains("</p><b>\"it's\" & {{title}} <\u{301}x"))
    #expect(text.contains("{{/findings}}"))
  }

  /// The headings that nothing but a heading of the same or a higher rank, or the end, follows.
  private func emptyHeadings(_ blocks: [Block]) -> [String] {
    var result: [String] = []
    var open: Heading?
    for block in blocks where block != .pageBreak {
      guard case .heading(let heading) = block else {
        open = nil
        continue
      }
      if let open, open.level >= heading.level { result.append(open.text.plainText) }
      open = heading
    }
    if let open { result.append(open.text.plainText) }
    return result
  }
}
