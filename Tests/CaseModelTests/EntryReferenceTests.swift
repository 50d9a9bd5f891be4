import CaseModel
import Testing

@Suite("References to entries")
struct EntryReferenceTests {
  @Test("A reference is read as it is written, with everything behind the first stroke")
  func roundTrip() throws {
    for (agency, reference) in [("HV", "HV-014"), ("GP", "2024/07/3"), ("A&E", "ré f")] {
      let written = EntryReference(agency: agency, reference: reference)
      #expect(EntryReference(written.description) == written)
    }
    #expect(try #require(EntryReference("GP/2024/07/3")).reference == "2024/07/3")
  }

  @Test(
    "What lacks an agency or a reference is none", arguments: ["", "HV", "HV/", "/HV-014", "/"])
  func refusals(text: String) { #expect(EntryReference(text) == nil) }
}
