import Diagnostics
import Testing

@Suite("Finding the name that was meant")
struct NearestNameTests {
  @Test(
    "A slip of the hand leads to the name that was meant",
    arguments: [
      ("titel", "title"), ("finding", "findings"), ("Episodes", "episodes"),
      ("agnecies", "agencies"),
    ])
  func nearest(slip: String, meant: String) {
    let known = ["agencies", "episodes", "findings", "title"]
    #expect(NearestName.of(slip, among: known) == meant)
  }

  @Test("A name that is near to nothing leads to nothing")
  func nothing() {
    #expect(NearestName.of("chronology", among: ["title", "findings"]) == nil)
    #expect(NearestName.of("x", among: ["a"]) == nil)
    #expect(NearestName.of("", among: ["ab"]) == nil)
    #expect(NearestName.of("title", among: [String]()) == nil)
  }

  @Test("Of two equally near names the first in alphabetical order is given")
  func ties() {
    #expect(NearestName.of("cot", among: ["cut", "cat"]) == "cat")
  }
}
