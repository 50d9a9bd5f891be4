import CaseModel
import ChronologyImport
import Diagnostics
import FuzzyDates
import Tables
import Testing

@Suite("Where the headings and records of a table stand")
struct TableLayoutTests {
  private let visits = [
    ["23/05/2024", "Home visit by HV2, C1 seen asleep."],
    ["30/05/2024", "No answer at the door, card left."],
  ]

  @Test("Titles above the headings go to the preamble, and are no rows")
  func titles() throws {
    let (entries, reading) = try readTable(
      [["Chronology of health visiting", ""], ["Compiled by", "HV1"], ["Date", "Event"]] + visits)
    #expect(entries.count == 2)
    #expect(entries[0].source.line == 4 && entries[0].source.part == "table 1")
    #expect(reading.file.preamble == "Chronology of health visiting\nCompiled by HV1")
    #expect(reading.skipped("title row") == 2 && reading.skipped("heading row") == 1)
  }

  @Test("A table without headings is read by what its columns hold, and its columns have numbers")
  func noHeadings() throws {
    let (entries, reading) = try readTable(visits)
    #expect(entries.map(\.when.originalText) == ["23/05/2024", "30/05/2024"])
    #expect(reading.mapping?.parts[0].columns.map(\.heading) == ["column 1", "column 2"])
    #expect(reading.fields() == [.when, .whatHappened])
  }

  @Test("Headings in two rows, of which the upper spans columns")
  func twoRows() throws {
    var document = TableDocument()
    document.tables = [
      table(
        "table 1",
        [
          [
            TableCell("When"), left, TableCell("What"), left, TableCell("Child"), left,
            TableCell("Worker"),
          ],
          [
            TableCell("Date"), TableCell("Time"), TableCell("Event"), TableCell("Outcome"),
            TableCell("Seen"), TableCell("Alone"), above("Worker"),
          ],
          ["23/05/2024", "10:15", "Home visit", "Weigh again", "Yes", "No", "HV2"].map {
            TableCell($0)
          },
        ])
    ]
    let (entries, reading) = try readTables(document)
    #expect(
      reading.fields()
        == [.when, .time, .whatHappened, .outcome, .childSeen, .childSeenAlone, .actors])
    #expect(reading.mapping?.parts[0].columns[4].heading == "Child: Seen")
    let entry = try #require(entries.first)
    #expect(entry.when.originalText == "23/05/2024 10:15" && entry.when.precision == .minute)
    #expect(entry.childSeen == .yes && entry.childSeenAlone == .no && entry.actors == ["HV2"])
  }

  @Test("A table that goes on after the end of a page is read by the headings of the one before")
  func continued() throws {
    var document = TableDocument()
    document.tables = [
      table("table 1", [["Date", "Event"]] + visits),
      table("table 2", [["06/06/2024", "Clinic."], ["", "Weight plotted."]]),
      table("table 3", [["Date", "Event"], ["13/06/2024", "Telephone call to P1."]]),
    ]
    let (entries, reading) = try readTables(document)
    #expect(entries.map(\.source.part) == ["table 1", "table 1", "table 2", "table 2", "table 3"])
    #expect(entries.map(\.source.line) == [2, 3, 1, 2, 2])
    #expect(reading.skipped("heading row") == 2)
  }

  @Test("Headings that are repeated inside a table are no rows")
  func repeated() throws {
    let (entries, reading) = try readTable(
      [["Date", "Event"], visits[0], ["Date", "Event"], visits[1]])
    #expect(entries.count == 2 && reading.skipped("heading row") == 2)
  }

  @Test("Guidance in brackets under the headings is no row")
  func guidance() throws {
    let (entries, reading) = try readTable(
      [["Date", "Event"], ["(dd/mm/yyyy)", "(facts only)"]] + visits)
    #expect(entries.count == 2 && reading.skipped("row of guidance") == 1)
  }

  @Test("A row that spans the table is background, with all its words and no date")
  func banner() throws {
    var document = TableDocument()
    document.tables = [
      table(
        "table 1",
        [
          [TableCell("Date"), TableCell("Event"), TableCell("Source")],
          [TableCell("Autumn term 2023"), left, left],
          [TableCell("23/09/2023"), TableCell("Late again."), TableCell("Register")],
        ])
    ]
    let (entries, reading) = try readTables(document)
    #expect(entries[0].kind == .background && entries[0].whatHappened == "Autumn term 2023")
    #expect(entries[0].when.isUndated && reading.count("chronology.date.missing") == 0)
  }

  @Test("Years and months between the rows, sums and closing lines are no events; no word is lost")
  func dividers() throws {
    let (entries, reading) = try readTable([
      ["Date", "Time", "Event", "Source"],
      ["2020", "", "", ""],
      ["04/09/2020", "", "C1 was weighed.", "Clinic record"],
      ["September 2022", "", "", ""],
      ["05/09/2022", "", "No access at the home.", "Visit record"],
      ["2022", "", "C1 was ill all year, says P1.", "Visit record"],
      ["Total records", "", "3", ""],
      ["End of chronology, signed off by HV2", "", "", ""],
    ])
    let background = entries.filter { $0.kind == .background }
    #expect(
      background.map(\.whatHappened) == [
        "2020", "September 2022", "Total records 3", "End of chronology, signed off by HV2",
      ])
    #expect(background.allSatisfy { $0.when.isUndated })
    #expect(entries.count == 7 && reading.rows == 7 && reading.refused == 0)
    #expect(reading.count("chronology.date.missing") == 0)
    let note = try #require(reading.diagnostics.first { $0.id == "chronology.row.divider" })
    #expect(note.message.hasPrefix("4 rows") && note.place.cell == "A2 of table 1")
    #expect(entries.count { $0.when.precision == .year } == 1)
  }

  @Test("A month above the rows is not put into their dates; a person is told where it may stand")
  func monthAbove() throws {
    let (entries, reading) = try readTable([
      ["Date", "Event", "Source"],
      ["September 2022", "", ""],
      ["Mon 5th", "C1 was weighed at the clinic.", "Clinic record"],
      ["Thurs 8th", "No access at the home.", "Visit record"],
      ["31/09/2022", "A day that no calendar has.", "Visit record"],
    ])
    #expect(entries.allSatisfy { $0.when.isUndated })
    #expect(entries[1].when.originalText == "Mon 5th")
    let note = try #require(reading.diagnostics.first { $0.id == "chronology.date.incomplete" })
    #expect(note.message.hasPrefix("2 dates") && note.place.cell == "A3 of table 1")
    #expect(note.remedy.contains("whole dates"))
  }

  @Test("Tables of abbreviations and of codes go to the file, and names never do")
  func sideTables() throws {
    var document = TableDocument()
    document.tables = [
      table("table 1", [["Abbreviation", "Meaning"], ["ASQ", "Ages and Stages Questionnaire"]]),
      table("table 2", [["Code", "Name", "Role"], ["HV2", "Somebody", "Health visitor"]]),
      table("table 3", [["Date", "Event"]] + visits),
    ]
    let (entries, reading) = try readTables(document)
    #expect(entries.count == 2)
    #expect(reading.file.glossary.map(\.abbreviation) == ["ASQ"])
    #expect(reading.file.people == [RawField(name: "HV2", value: "Health visitor")])
    #expect(reading.skipped("row of a glossary") == 2)
    #expect(reading.skipped("row of a table of codes") == 2)
  }

  @Test("A table that is no chronology is counted and named, and the others are read")
  func others() throws {
    var document = TableDocument()
    document.tables = [
      table("table 1", [["Weight", "Centile"], ["6.1 kg", "25th"]]),
      table("table 2", [["Date", "Event"]] + visits),
    ]
    let (entries, reading) = try readTables(document)
    #expect(entries.count == 2)
    #expect(reading.skipped("row of a table that is no chronology") == 2)
    let note = try #require(
      reading.diagnostics.first { $0.id == "chronology.table.not-chronology" })
    #expect(note.message.contains("table 1") && note.message.contains("no column of dates"))
  }

  @Test(
    "A file without a chronology is refused with what to do",
    arguments: [
      [], [["Weight", "Centile"], ["6.1 kg", "25th"]],
      [["Date", "Weight"], ["23/05/2024", "6.1"], ["30/05/2024", "6.2"]],
    ])
  func none(rows: [[String]]) {
    var document = TableDocument()
    if !rows.isEmpty { document.tables = [table("table 1", rows)] }
    #expect {
      _ = try readTables(document)
    } throws: {
      ($0 as? ChronologyFailure)?.diagnostic.id == "chronology.table.none"
    }
  }

  @Test("Forms of names and values are one record each, in one table or in several")
  func forms() throws {
    let form = [
      ["Date of contact:", "23/05/2024", "Time:", "14:00"],
      ["Type of contact:", "Home visit", "Child seen:", "Yes"],
      ["Details:", "C1 gaining weight.", "", ""],
    ]
    var document = TableDocument()
    document.tables = [table("table 1", form + form), table("table 2", form)]
    let (entries, reading) = try readTables(document)
    #expect(entries.map(\.source.part) == ["table 1", "table 1", "table 2"])
    #expect(entries.map(\.source.line) == [1, 4, 1])
    #expect(entries.allSatisfy { $0.contactKind == .homeVisit && $0.childSeen == .yes })
    #expect(entries.allSatisfy { $0.when.originalText == "23/05/2024 14:00" })
    #expect(entries.allSatisfy { $0.whatHappened == "C1 gaining weight." })
    #expect(reading.mapping?.profile.table?.isKeyValue == true)
  }

  @Test("A label on the left that nobody knows is a name where it ends in a colon or comes again")
  func unknownLabels() throws {
    func form(_ day: String) -> [[String]] {
      [
        ["Date of contact", day], ["Detail of contact:", "C1 seen on \(day)."],
        ["Mood at the door", "Calm"], ["Outcome", "Return visit"],
      ]
    }
    var document = TableDocument()
    document.tables = [table("table 1", form("23/05/2024")), table("table 2", form("30/05/2024"))]
    let (entries, _) = try readTables(document)
    #expect(entries.map(\.whatHappened) == ["C1 seen on 23/05/2024.", "C1 seen on 30/05/2024."])
    #expect(entries.allSatisfy { $0.raw == [RawField(name: "Mood at the door", value: "Calm")] })
  }
}
