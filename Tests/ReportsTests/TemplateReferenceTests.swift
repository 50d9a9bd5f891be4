import CaseModel
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite("The reference of names for people who write templates")
struct TemplateReferenceTests {
  @Test("templates/reports/README.md lists every name and every generated section")
  func readme() throws {
    let file = Checkout.file("templates/reports/README.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let begin = "<!-- names: made from the code by `make golden` -->\n"
    let end = "<!-- end of names -->"
    let head = try #require(page.firstRange(of: begin))
    let tail = try #require(page.firstRange(of: end))
    let wanted =
      page[..<head.upperBound] + "\n" + ContextReference.markdown + "\n" + page[tail.lowerBound...]
    let difference = try Golden.difference(of: String(wanted), from: file)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("No two names of one kind of thing are the same, and each has a sentence")
  func names() {
    func check(_ names: [ContextExplanation], _ place: String) {
      let all = names.map(\.name)
      #expect(Set(all).count == all.count, "\(place)")
      for name in names {
        #expect(name.summary.hasSuffix("."), "\(place) \(name.name)")
        #expect(name.name != "top")
        check(name.inner, name.name)
      }
    }
    check(ReportContext.shape.explanations, "outermost")
    let sections = GeneratedSections.all.map(\.name)
    #expect(Set(sections).count == sections.count)
    #expect(GeneratedSections.all.allSatisfy { $0.summary.hasSuffix(".") })
  }
}
