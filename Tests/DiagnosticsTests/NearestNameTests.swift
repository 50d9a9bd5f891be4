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

  @Test("A swap, a letter too many, one too few and a wrong one count as one slip each")
  func slips() {
    func slips(_ left: String, _ right: String, limit: Int = 3) -> Int? {
      EditDistance.between(Array(left.utf8), Array(right.utf8), limit: limit)
    }
    #expect(slips("title", "title") == 0)
    #expect(slips("titel", "title") == 1)
    #expect(slips("titlle", "title") == 1)
    #expect(slips("tile", "title") == 1)
    #expect(slips("tixle", "title") == 1)
    #expect(slips("", "abc") == 3)
    #expect(slips("abcd", "") == nil)
    #expect(slips("ab", "ba", limit: 0) == nil)
    #expect(slips("xbcdfe", "abcdef", limit: 2) == 2)
    #expect(slips("xbcdfe", "abcdef", limit: 1) == nil)
  }
}
