import Diagnostics
import Testing

@Suite("Places in plain words")
struct PlaceTests {
  @Test("A place names what is known of it, from the file to the row")
  func descriptions() {
    #expect(
      Place(file: "health-visiting.xml", line: 42, reference: "HV-014").description
        == "health-visiting.xml, line 42, row HV-014")
    #expect(Place(file: "gp.xlsx", cell: "B14").description == "gp.xlsx, cell B14")
    #expect(Place(line: 7).description == "line 7")
    #expect(Place().description.isEmpty)
  }

  @Test("An entry's id and an element's path stay out of the words for people")
  func technicalParts() {
    #expect(Place(file: "a.xml", path: "chronology/entry", entry: "0f3a").description == "a.xml")
  }
}
