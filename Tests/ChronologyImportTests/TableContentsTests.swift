import CaseModel
import ChronologyImport
import Diagnostics
import FuzzyDates
import Tables
import Testing

@Suite("What the cells hold outvotes a heading that names a field only in part")
struct TableContentsTests {
  @Test("A system's export of notes: its only headings are of notes")
  func notes() throws {
    let (entries, reading) = try readTable([
      ["Note Date", "Note Time", "Note Text"],
      ["04/09/2023", "09:10", "C1 was weighed at the clinic; the weight has fallen again."],
      ["18/09/2023", "14:00", "No access at the home."],
    ])
    #expect(reading.fields() == [.when, .time, .whatHappened])
    #expect(entries[0].when.precision == .minute)
  }

  @Test("Typed dates under the heading of a note are when, and those of writing down are recorded")
  func typedDates() throws {
    func day(_ number: Int) throws -> TableCell {
      let day = try #require(CalendarDay(year: 2023, month: 9, day: number))
      return TableCell(day.description, value: .day(day))
    }
    var document = TableDocument()
    document.tables = [
      table(
        "sheet Notes",
        [
          ["Note Date", "Date Recorded", "Significant?", "Note Text"].map { TableCell($0) },
          [try day(4), try day(5), TableCell("Yes"), TableCell("C1 was not brought.")],
          [try day(7), try day(7), TableCell("No"), TableCell("HV2 rang P1 about the clinic.")],
          [try day(9), try day(12), TableCell("No"), TableCell("C1 was weighed at the clinic.")],
        ])
    ]
    let (entries, reading) = try readTables(document)
    #expect(reading.fields() == [.when, .recorded, .kept, .whatHappened])
    #expect(entries[2].recorded?.earliest?.day == CalendarDay(year: 2023, month: 9, day: 12))
  }

  @Test("Headings that end with text, notes or details are of accounts, unless they name a field")
  func accounts() throws {
    let (_, reading) = try readTable([
      ["Date", "Visit notes", "Outcome details"],
      ["04/09/2023", "C1 asleep, P1 tired.", "Visit again next week"],
      ["11/09/2023", "C1 awake and smiling.", "Usual visits go on"],
    ])
    #expect(reading.fields() == [.when, .whatHappened, .outcome])
  }

  @Test("The longest words are the facts where a heading only seems to name them")
  func longestWords() throws {
    let (_, reading) = try readTable([
      ["Date", "Entry heading", "Full account"],
      ["04/09/2023", "Visit", "HV2 found C1 asleep in a cold room; P1 said the meter was empty."],
      [
        "11/09/2023", "Clinic",
        "C1 was weighed. The weight has fallen since the last visit at home.",
      ],
    ])
    #expect(reading.fields()[2] == .whatHappened)
    #expect(reading.fields()[1] != .whatHappened)
  }

  @Test("Days of the week are kept beside a column of dates, and times in and out are both read")
  func daysOfTheWeek() throws {
    let (entries, reading) = try readTable([
      ["Child", "Day", "Date", "Time in", "Time out", "What we saw"],
      ["C1", "Mon", "04/09/2023", "09:05", "12:00", "C1 was hungry and ate two breakfasts."],
      ["C1", "Tue", "05/09/2023", "09:40", "12:10", "C1 came late and without a coat."],
    ])
    #expect(
      reading.fields() == [.subjects, .kept, .when, .time, .endTime, .whatHappened])
    #expect(entries[0].raw.contains(RawField(name: "Day", value: "Mon")))
    #expect(entries[0].end?.latest?.minuteOfDay == 720)
  }

  @Test("Ratings and states are kept, and never the account")
  func ratings() throws {
    let (_, reading) = try readTable([
      ["TENANT", "Date", "Risk rating", "Status", "RAG", "Details"],
      ["P1", "04/09/2023", "High for the next four weeks or so", "Open", "Red", "Noise."],
      ["P1", "11/09/2023", "High for the next four weeks or so", "Open", "Red", "Rent."],
    ])
    #expect(reading.fields() == [.subjects, .when, .kept, .kept, .kept, .whatHappened])
  }

  @Test("Without an account a rating is still none", arguments: ["Risk rating", "Status", "RAG"])
  func noAccount(heading: String) throws {
    let (_, reading) = try readTable([
      ["Date", heading, "Remarks"],
      ["04/09/2023", "High for the next four weeks or so", "Noise."],
      ["11/09/2023", "High for the next four weeks or so", "Rent."],
    ])
    #expect(reading.fields()[1] == .kept)
  }

  @Test(
    "Those who were seen are of the family where the cells say so, and nobody is no person",
    arguments: ["Who was seen / present?", "Contact with", "Who was seen"])
  func seen(heading: String) throws {
    let (entries, reading) = try readTable([
      ["Date", heading, "Details"],
      ["04/09/2023", "C1, P1", "C1 asleep."],
      ["11/09/2023", "Nobody", "No access."],
      ["18/09/2023", "Mother", "Talk at the door."],
    ])
    #expect(reading.fields()[1] == .subjects)
    #expect(reading.mapping?.parts[0].columns[1].certainty != .sure)
    #expect(entries[0].subjects == ["C1", "P1"])
    #expect(entries[1].subjects.isEmpty && entries[1].actors.isEmpty)
    #expect(entries[1].raw.map(\.value) == ["Nobody"])
  }

  @Test("Family and workers in one column are doubtful")
  func mixedPeople() throws {
    let (_, reading) = try readTable([
      ["Date", "Contact with", "Details"],
      ["04/09/2023", "HV2", "Call."],
      ["11/09/2023", "SW1", "Call."],
      ["18/09/2023", "P1", "Visit."],
    ])
    #expect(reading.mapping?.parts[0].columns[1].certainty == .doubtful)
  }
}
