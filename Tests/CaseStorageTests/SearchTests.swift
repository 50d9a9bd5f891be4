import CaseModel
import CaseStorage
import FuzzyDates
import Testing

@Suite("Searching for words")
struct SearchTests {
  private func example() throws -> ExampleCase {
    let example = try ExampleCase()
    var file = ExampleFile.file("HV", entries: 6)
    file.entries[0].whatHappened = "A strategy meeting was held.\nBruises were seen on the arm."
    file.entries[1].whatHappened = "The meeting had no strategy."
    file.entries[2].agencyComment = "Supervision was missed at the café."
    file.entries[3].raw = [RawField(name: "ward", value: "Kingfisher\nbay four")]
    file.entries[4].childVoice = "She said \"don't\" & cried"
    file.entries[5].rationale = "Threshold not met"
    try example.writing { try $0.importExample(file) }
    return example
  }

  @Test(
    "Words are found in any form, all of them together, in order between quotes, or as beginnings",
    arguments: [
      ("bruise", ["HV-0"]), ("BRUISED arm", ["HV-0"]), ("strategy meeting", ["HV-0", "HV-1"]),
      ("\"strategy meeting\"", ["HV-0"]), ("\"strategy meeting", ["HV-0"]), ("superv*", ["HV-2"]),
      ("cafe", ["HV-2"]), ("kingfisher", ["HV-3"]), ("bay", ["HV-3"]), ("don't", ["HV-4"]),
      ("thresholds rationale", []), ("threshold", ["HV-5"]), ("zebra", []), ("", []), ("  ", []),
      ("\"\"", []), ("*", []), ("-", []), ("meeting AND", []), ("NEAR(", []), ("facts: arm", []),
      ("arm OR", []), ("'", []), ("arm ;--", ["HV-0"]), ("&", []),
    ])
  func found(words: String, ids: [String]) throws {
    #expect(try example().reading { try $0.search(words) } == Set(ids))
  }

  @Test("Only entries that count are found")
  func current() throws {
    let example = try ExampleCase()
    try example.writing { file throws in
      try file.importExample(.file("HV", entries: 3))
      try file.importExample(.file("HV", version: 2, entries: 1))
      #expect(try file.search("visits") == ["HV-0"])
    }
  }
}
