import CaseModel
import ChronologyImport
import Testing

@Suite("The ids of entries")
struct IdentityTests {
  private func ids(_ rows: [String]) throws -> [String: String] {
    let text =
      "<chronology xmlns='urn:throughline:chronology:1' agency='HV'>\(rows.joined())</chronology>"
    let (entries, _) = try ChronologyImport.read(Array(text.utf8), fileName: "hv.xml")
    return Dictionary(entries.map { ($0.whatHappened, $0.id) }) { first, _ in first }
  }

  @Test("An id does not depend on where the row stands in its file")
  func order() throws {
    let rows = [
      "<entry ref='HV-1'><event>One.</event></entry>",
      "<entry ref='HV-2'><event>Two.</event></entry>",
      "<entry><event>Three, without a reference.</event></entry>",
    ]
    let forwards = try ids(rows)
    #expect(forwards.count == 3)
    #expect(try ids(rows.reversed()) == forwards)
    #expect(Set(forwards.values).count == 3)
    #expect(forwards.values.allSatisfy { $0.count == 32 })
  }

  @Test("A row with a reference keeps its id when its words are corrected")
  func correction() throws {
    let before = try ids(["<entry ref='HV-1'><event>One.</event></entry>"])
    let after = try ids(["<entry ref='HV-1'><event>Mended.</event></entry>"])
    #expect(before["One."] == after["Mended."])
  }
}
