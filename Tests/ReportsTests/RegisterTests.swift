import CaseModel
import Testing

@testable import Reports

@Suite("The register of names in reports")
struct RegisterTests {
  @Test(
    "No report for any audience shows a name, another name or an address of the register",
    arguments: ComposedReports.all.indices)
  func staysOut(index: Int) throws {
    let (id, audience) = ComposedReports.all[index]
    let text = ReportDump.text(try ComposedReports.compose(id, audience))
    let people = WrenCase.record.people
    #expect(people.contains { !$0.confidentialName.isEmpty })
    for person in people {
      for words in [person.confidentialName] + person.aliases + person.addresses
      where !words.isEmpty {
        #expect(!text.contains(words), "\(person.code)")
      }
    }
  }
}
