import CaseModel
import Diagnostics
import Documents
import Foundation
import FuzzyDates
import Testing

@testable import Reports

@Suite("Reports for the public")
struct PublicReportTests {
  private static let ids = ComposedReports.all.filter { $0.audience == .publication }.map(\.id)

  private func text(_ id: String, _ audience: Audience = .publication) throws -> String {
    ReportDump.text(try ComposedReports.compose(id, audience))
  }

  @Test(
    "Invariant 5: a word in every confidential field never reaches a public report",
    arguments: ids)
  func secret(id: String) throws {
    #expect(!(try text(id)).localizedCaseInsensitiveContains(WrenCase.secret))
    // The same word is in the board's report, so that this test can fail.
    #expect(try text(id, .board).contains(WrenCase.secret))
  }

  @Test(
    "Invariant 5: a public report shows no exact date, in whatever way it was written",
    arguments: ids)
  func dates(id: String) throws {
    let text = try text(id)
    for date in ["18 March", "23 May", "23rd", "19/03", "2024-", "14 October", "6 March"] {
      #expect(!text.contains(date), "\(date)")
    }
    #expect(text.contains("March 2024"))
  }

  @Test(
    "Invariant 5: a public report names practitioners by role, and codes do not appear",
    arguments: ids)
  func codes(id: String) throws {
    let text = try text(id)
    for code in ["HV1", "HV2", "C1", "P1", "P9", "HV-014"] { #expect(!text.contains(code)) }
  }

  @Test("Invariant 5: the public type has fields for what methodology 7 publishes and no others")
  func fields() {
    func names(_ value: Any) -> [String] { Mirror(reflecting: value).children.compactMap(\.label) }
    let review = PublicReview(WrenCase.source, wording: .asWritten)
    #expect(
      names(review) == [
        "reference", "kind", "regime", "method", "scale", "isFictional", "period",
        "commissioningBody", "sections", "researchQuestions", "hindsightSafeguards",
        "leadReviewers", "reviewTeam", "agencies", "family", "glossary", "familyVoices", "phases",
        "findings", "additionalLearning", "recommendations", "references", "counts",
      ])
    #expect(review.phases.first.map(names) == ["label", "period", "episodes"])
    #expect(
      review.phases.first?.episodes.first.map(names) == [
        "number", "anchor", "title", "whatHappened",
      ])
    #expect(
      review.findings.first.map(names) == [
        "number", "anchor", "statement", "category", "isStrength", "inThisCase", "underlying",
        "prevalence", "widespread", "soWhat", "box", "questions",
      ])
    #expect(review.family.first.map(names) == ["label", "isSubject"])
    #expect(review.familyVoices.first.map(names) == ["label", "quotation"])
    #expect(review.sections[.timeFrame] == nil)
  }

  @Test("Words of the family are published with their consent only")
  func consent() throws {
    let report = try text("learning-together")
    #expect(report.contains("Nobody asked how the nights were."))
    let review = PublicReview(WrenCase.source, wording: .asWritten)
    #expect(review.familyVoices.count == 1)
  }

  @Test("Lead reviewers are named; the review team is given by position")
  func reviewers() throws {
    let report = try text("learning-together")
    #expect(report.contains("Imogen Sallow") && report.contains("Tobias Fenn"))
    #expect(report.contains("Position of team1"))
  }

  @Test("A template that asks for a confidential name in a public report fails with its line")
  func confidentialName() throws {
    let template = try TemplateFolder(["report.mustache": "\n<p>{{exactPeriod}}</p>"])
    let failed = try #require(
      throws: (any Error).self, performing: { try template.compose(.publication) })
    let diagnostic = TemplateFolder.diagnostic(failed)
    #expect(diagnostic?.id == "template.unknown-name" && diagnostic?.place.line == 2)
    _ = try template.compose(.board)
  }

  @Test("A template that asks for a confidential section in a public report fails with its line")
  func confidentialSection() throws {
    let template = try TemplateFolder([
      "report.mustache": "{{> part}}",
      "part.mustache": "\n\n<generated name=\"sources\"/><generated name=\"key-of-codes\"/>",
    ])
    let failed = try #require(
      throws: (any Error).self, performing: { try template.compose(.publication) })
    let place = TemplateFolder.diagnostic(failed)?.place
    #expect(place?.file == "part.mustache" && place?.line == 3)
    _ = try template.compose(.board)
  }
}
