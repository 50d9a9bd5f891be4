import CaseModel
import ChronologyViews
import FuzzyDates
import TestSupport
import Testing

@Suite("The chronology as text")
struct TextTimelineTests {
  private let timeline = ExampleTimeline.timeline

  @Test("A reviewer can read it as it stands")
  func golden() throws {
    let text = TextTimeline().render(timeline)
    #expect(
      try Golden.difference(
        of: text, from: Checkout.file("Tests/ChronologyViewsTests/Golden/timeline.txt")) == nil)
  }

  @Test("Invariant 4: fact, agency's comment and reviewers' work begin their lines differently")
  func kinds() {
    let lines = TextTimeline().render(timeline).split(separator: "\n")
    func beginning(_ words: String) -> String? {
      lines.first { $0.contains(words) }.map { String($0.prefix(4)) }
    }
    #expect(beginning("Police notification received") == "    ")
    #expect(beginning("Agency's comment") == "  | ")
    #expect(beginning("on expected practice") == "  | ")
    #expect(beginning("Episode: E1") == "  > ")
    #expect(beginning("Hidden: Outside") == "  > ")
    #expect(!lines.contains { $0.contains("Not to be seen") })
  }

  @Test("Invariant 9: an undated entry is shown last with its words, and counted")
  func undated() {
    let lines = TextTimeline().render(timeline).split(separator: "\n")
    #expect(lines.contains { $0.contains("1 undated") })
    #expect(lines.suffix(3).first == "Undated")
    #expect(lines.suffix(2).first?.contains("written “31/06/2024”") == true)
  }

  @Test("Invariant 11: a fictional review says so at its head, whatever is shown of it")
  func fictional() {
    var empty = timeline
    empty.chronology.occurrences = []
    for shown in [timeline, empty] {
      #expect(TextTimeline().render(shown).contains("FICTIONAL EXAMPLE"))
      #expect(
        (try? JSONTimeline().render(shown).contains("\"fictional\" : true")) == true)
    }
  }

  @Test(
    "A day and a time on it are no contradiction, and two days are",
    arguments: [
      ("23 May 2024", "23/5/24 10.15", "not equally exact"),
      ("May 2024", "w/c 20 May 2024", "not equally"),
      ("28 Nov 2023", "29/11/2023", "differ in the date"),
      ("May 2024", "31 May 2024 to 2 June 2024", "differ"),
    ])
  func dates(left: String, right: String, words: String) {
    let accounts = [
      ExampleTimeline.entry("EH", "EH-1", left), ExampleTimeline.entry("HV", "HV-1", right),
    ]
    var shown = timeline
    shown.chronology.occurrences = [
      Occurrence(
        id: accounts[0].id, when: accounts[0].when, accounts: accounts,
        differences: [
          Difference(field: "when", values: [accounts[0].id: "1", accounts[1].id: "2"])
        ])
    ]
    #expect(TextTimeline().render(shown).contains(words))
  }

  @Test("No line is longer than a hundred characters, and no word is lost or joined to another")
  func wrapping() {
    var long = timeline
    let words = (1...400).map { String(repeating: "w", count: $0 % 13 + 1) + "\($0)" }
    long.chronology.occurrences[0].accounts[0].whatHappened = words.joined(separator: " ")
    long.chronology.occurrences[0].accounts[0].response =
      String(repeating: "unbroken", count: 30) + " after"
    let text = TextTimeline().render(long)
    let shown = text.split(whereSeparator: \.isWhitespace).map(String.init)
    #expect(words.allSatisfy { shown.contains($0) })
    #expect(shown.contains("after"))
    for line in text.split(separator: "\n") where !line.contains("unbroken") {
      #expect(line.count <= 100)
    }
  }
}
