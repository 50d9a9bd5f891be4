import CaseModel
import ChronologyImport
import ChronologyReturns
import FuzzyDates
import TestSupport
import Testing

/// The return that the fictional review of Robin asks of its health visitors.
func robinReturn() throws -> BlankReturn {
  let profile = try #require(
    try MappingProfiles.load(folder: Checkout.file("templates/profiles"))
      .first { $0.id == "throughline-return" })
  var review = ReviewSettings(reference: "LCSPR-EX-01", title: "Robin")
  review.isFictional = true
  review.periodFrom = CalendarDay("2023-09-01")
  review.periodTo = CalendarDay("2024-10-31")
  var child = Person(id: "p1", code: "C1", kind: .subjectChild)
  child.confidentialName = "Robin Winterbourne"
  var mother = Person(id: "p2", code: "P1", kind: .parent)
  mother.role = "Mother"
  var visitor = Person(id: "p3", code: "HV2", kind: .professional)
  visitor.role = "Health visitor"
  visitor.confidentialName = "Mary Winterbourne"
  return BlankReturn(
    profile: profile, review: review,
    agency: Agency(code: "HV", name: "Brackenshire Health Visiting Service", kind: .other),
    glossary: [
      GlossaryTerm(abbreviation: "MASH", expansion: "Multi-agency safeguarding hub"),
      GlossaryTerm(abbreviation: "CP", expansion: "Child protection"),
    ], people: [visitor, child, mother], due: CalendarDay("2025-01-12"))
}
