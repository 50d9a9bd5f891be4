import CaseModel
import ChronologyImport
import Diagnostics
import FuzzyDates
import Tables
import Testing

@Suite("Where the words of a table go")
struct TableWordsTests {
  @Test("Every word of every cell is in the entry, known column or not")
  func nothingLost() throws {
    let rows = [
      [
        "No", "Ref", "Date", "Time", "Source", "Contact type", "Who", "Professional", "Event",
        "Details", "Action", "Outcome", "Child seen", "Voice of the child", "Impact", "Comments",
        "Team", "Mystery",
      ],
      [
        "1.5", "HV-014", "23/05/2024", "10:15", "Journal, p. 3", "Doorstep", "C1, P1", "HV2",
        "Home visit", "P2 in the kitchen", "Weigh again", "Review", "in bed", "Babbled", "Unclear",
        "Was P2 asked?", "North", "x7",
      ],
    ]
    let (entries, reading) = try readTable(rows)
    let entry = try #require(entries.first)
    let words =
      [
        entry.reference, entry.when.originalText, entry.source.label, entry.whatHappened,
        entry.response, entry.outcome, entry.childVoice, entry.impact, entry.agencyComment,
      ] + entry.subjects + entry.actors + entry.raw.map(\.value)
    let all = words.joined(separator: "\n")
    for cell in rows[1] {
      for word in cell.split(separator: ", ") { #expect(all.contains(word), "\(word)") }
    }
    #expect(reading.unmapped.map(\.column) == ["Mystery", "Team"])
    #expect(entry.raw.contains(RawField(name: "No", value: "1.5")))
  }

  @Test("A second column of prose follows the first after a line break, under its heading")
  func twoColumns() throws {
    let (entries, _) = try readTable([
      ["Date", "Event", "Details"], ["23/05/2024", "Home visit", "P2 in the kitchen"],
      ["30/05/2024", "", "Clinic"],
    ])
    #expect(entries.map(\.whatHappened) == ["Home visit\nDetails: P2 in the kitchen", "Clinic"])
  }

  @Test("A blank cell is unknown, and never no")
  func blank() throws {
    let (entries, _) = try readTable([
      ["Date", "Event", "Child seen", "Seen alone"], ["23/05/2024", "Visit", "", " "],
    ])
    #expect(entries[0].childSeen == nil && entries[0].childSeenAlone == nil)
  }

  @Test(
    "Plain answers are values",
    arguments: [
      ("Yes", ChildSeen.yes, nil), ("y", .yes, nil), ("No", .no, nil), ("asleep", .seenAsleep, nil),
      ("Seen alone", .yes, ChildSeenAlone.yes), ("N/K", .notRecorded, nil),
      ("n/a", .notApplicable, nil), ("a) Yes", .yes, nil), ("b) No", .no, nil),
    ])
  func answers(words: String, seen: ChildSeen, alone: ChildSeenAlone?) throws {
    let (entries, reading) = try readTable([
      ["Date", "Event", "Child seen"], ["23/05/2024", "Visit", words],
    ])
    #expect(entries[0].childSeen == seen && entries[0].childSeenAlone == alone)
    #expect(entries[0].raw.isEmpty && reading.count("chronology.value.unknown") == 0)
  }

  @Test(
    "An answer that says more is kept as it came, with a note",
    arguments: ["Yes, briefly", "x", "heard"])
  func otherAnswers(words: String) throws {
    let (entries, reading) = try readTable([
      ["Date", "Event", "Child seen"], ["23/05/2024", "Visit", words],
    ])
    #expect(entries[0].childSeen == nil)
    #expect(entries[0].raw == [RawField(name: "Child seen", value: words)])
    #expect(reading.count("chronology.value.unknown") == 1)
  }

  @Test("Notes on columns say in plain words, in the right number, what became of the cells")
  func notes() throws {
    let rows = [
      ["Date", "Event", "Contact type", "Mystery"], ["23/05/2024", "Visit", "Zigzag", "x7"],
      ["24/05/2024", "Call", "Telephone call", "x8"],
    ]
    func messages(_ rows: [[String]]) throws -> [String] {
      try readTable(rows).reading.diagnostics
        .filter { ["chronology.value.unknown", "chronology.column.kept"].contains($0.id) }
        .map(\.message).sorted()
    }
    let known = "a kind of contact that the program knows (such as home visit, telephone call)"
    #expect(
      try messages(rows) == [
        "1 of the cells does not name \(known); it is kept as it came.",
        "Column D of table 1 has no place of its own in an entry; its words are kept beside the entry "
          + "under their heading.",
      ])
    let two = try messages(rows + [["25/05/2024", "Visit", "Zagzig", "x9"]])
    #expect(two.first == "2 of the cells do not name \(known); they are kept as they came.")
  }

  @Test("Codes are taken apart, and names are not")
  func codes() throws {
    let (entries, _) = try readTable([
      ["Date", "Event", "Professionals"], ["23/05/2024", "Visit", "HV2, SW1; GP"],
      ["24/05/2024", "Call", "Health visitor, the duty worker"],
    ])
    #expect(entries[0].actors == ["HV2", "SW1", "GP"])
    #expect(entries[1].actors == ["Health visitor, the duty worker"])
  }

  @Test("A row with a number and nothing else is refused with its place")
  func refused() throws {
    let (entries, reading) = try readTable([
      ["No", "Date", "Event"], ["1", "23/05/2024", "Visit"], ["2", "", ""],
    ])
    #expect(entries.count == 1 && reading.refused == 1 && reading.rows == 2)
    #expect(
      reading.diagnostics.first { $0.id == "chronology.row.empty" }?.place.cell == "A3 of table 1")
  }

  @Test("Chronolator's notes of the author are background, with every word, and no event")
  func authorNotes() throws {
    let (entries, reading) = try readTable([
      ["Seq", "Start Date", "Source of Information", "Event"],
      ["", "01/01/0100", "author", "Delete this note."],
      ["1", "22.05.16", "^HV1 diary", "Ask HV1."],
      ["2", "? 22 may 2016", "HV1 diary", "Visit."],
    ])
    #expect(reading.mapping?.origin == .known && reading.file.profile == "chronolator")
    #expect(entries.map(\.kind) == [.background, .background, .event])
    #expect(entries[0].when.isUndated && entries[0].when.originalText == "01/01/0100")
    #expect(reading.count("chronology.row.author-note") == 2)
    #expect(entries[2].when.qualifier == .approximate)
  }

  @Test("What somebody wrote beside a row is kept with the entry")
  func comments() throws {
    var document = TableDocument()
    document.tables = [table("table 1", [["Date", "Event"], ["23/05/2024", "Visit"]])]
    document.comments = [
      TableComment("Check this.", author: "HV1", table: 0, row: 2, column: 1)
    ]
    let (entries, _) = try readTables(document)
    #expect(entries[0].raw == [RawField(name: "comment", value: "Check this.")])
  }

  @Test("A declaration of no contact is one")
  func noContact() throws {
    let (entries, _) = try readTable([
      ["Date", "Type of contact", "Event"], ["June - July 2024", "No contact", ""],
    ])
    #expect(entries[0].kind == .noContact && entries[0].when.qualifier == .between)
  }
}
