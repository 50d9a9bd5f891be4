import CaseModel
import ChronologyImport
import Diagnostics
import FuzzyDates
import Tables
import Testing

@Suite("The dates of a table")
struct TableDateTests {
  /// The entries of rows of date, time and words.
  private func read(
    _ rows: [[TableCell]], heading: [String] = ["Date", "Time", "Event"]
  ) throws -> (entries: [ChronologyEntry], reading: ChronologyReading) {
    var document = TableDocument()
    document.tables = [table("table 1", [heading.map { TableCell($0) }] + rows)]
    return try readTables(document)
  }

  private func moment(_ text: String) -> WallTime? { WallTime(text) }

  @Test(
    "Day and time are one date with the words of both cells",
    arguments: [
      ("22/05/2016", "14:30", "2016-05-22T14:30", DatePrecision.minute),
      ("22/05/2016", "2.30pm", "2016-05-22T14:30", .minute),
      ("22/05/2016", "", "2016-05-22T00:00", .day),
      ("May 2016", "14:30", "2016-05-01T00:00", .month),
      ("22/05/2016", "after lunch", "2016-05-22T00:00", .day),
    ])
  func dayAndTime(day: String, time: String, earliest: String, precision: DatePrecision) throws {
    let (entries, _) = try read([[TableCell(day), TableCell(time), TableCell("Visit.")]])
    let when = entries[0].when
    #expect(when.originalText == (time.isEmpty ? day : "\(day) \(time)"))
    let first = moment(earliest)
    #expect(when.precision == precision && when.earliest == first)
  }

  @Test("A time that cannot be read leaves the day, and says so")
  func unreadableTime() throws {
    let (_, reading) = try read([
      [TableCell("22/05/2016"), TableCell("after lunch"), TableCell("Visit.")]
    ])
    let found = reading.diagnostics.first { $0.id == "chronology.date.time-not-read" }
    #expect(found?.place.cell == "A2 of table 1" && found?.severity == .warning)
  }

  @Test("A time that is unsure makes the moment unsure")
  func unsureTime() throws {
    let (entries, _) = try read([
      [TableCell("22/05/2016"), TableCell("? 14:30"), TableCell("Visit.")]
    ])
    #expect(entries[0].when.qualifier == .approximate && entries[0].when.precision == .minute)
    #expect(entries[0].when.originalText == "22/05/2016 ? 14:30")
  }

  @Test("A mark that repeats the date above is read in the columns of recording and of the end too")
  func dittos() throws {
    let (entries, _) = try read(
      [
        ["22/05/2016", "23/05/2016", "24/05/2016", "Stay."], ["25/05/2016", "do.", "\"", "Call."],
        ["26/05/2016", "", "ditto", "Visit."], ["do.", "do.", "", "Letter."],
      ].map { $0.map { TableCell($0) } }, heading: ["Date", "Date recorded", "End date", "Event"])
    #expect(entries[1].recorded?.earliest == moment("2016-05-23T00:00"))
    #expect(entries[1].recorded?.originalText == "do.")
    #expect(entries[2].end?.earliest == moment("2016-05-24T00:00") && entries[2].recorded == nil)
    #expect(entries[3].when.earliest == moment("2016-05-26T00:00"))
    // Nothing stands above it that could be repeated.
    #expect(entries[3].recorded?.isUndated == true)
  }

  @Test("A date of recording that cannot be read is left out by itself, and the message says so")
  func besideDate() throws {
    let (entries, reading) = try read(
      [["22/05/2016", "31/06/2016", "Stay."], ["31/06/2016", "", "Call."]]
        .map { $0.map { TableCell($0) } }, heading: ["Date", "Date recorded", "Event"])
    #expect(!entries[0].when.isUndated && entries[0].recorded?.originalText == "31/06/2016")
    #expect(
      reading.diagnostics.filter { $0.id == "chronology.date.impossible" }.map(\.message) == [
        "The calendar has no such date, so that date is left out; its words are kept.",
        "The calendar has no such date, so the entry is kept without one.",
      ])
  }

  @Test("Typed cells are exact to their own precision and no further")
  func typed() throws {
    let day = try #require(CalendarDay(year: 2016, month: 5, day: 4))
    let nine = try #require(moment("2016-05-04T09:05"))
    let (entries, _) = try read([
      [TableCell("04/05/2016", value: .day(day)), TableCell(""), TableCell("A visit.")],
      [
        TableCell("04/05/2016", value: .day(day)), TableCell("14:30", value: .time(870)),
        TableCell("A call."),
      ],
      [
        TableCell("May-16", value: .month(year: 2016, month: 5)), TableCell(""),
        TableCell("Letter."),
      ],
      [
        TableCell("2016-05-04 09:05", value: .moment(nine)),
        TableCell(""), TableCell("Meeting."),
      ],
    ])
    #expect(entries.map(\.when.precision) == [.day, .minute, .month, .minute])
    #expect(entries[1].when.originalText == "04/05/2016 14:30")
    #expect(entries[1].when.earliest == moment("2016-05-04T14:30"))
    #expect(entries[2].when.latest == moment("2016-05-31T23:59"))
    #expect(entries[3].when.earliest == moment("2016-05-04T09:05"))
  }

  @Test("A bare number of five figures is read as a spreadsheet's day, with a warning")
  func serial() throws {
    let (entries, reading) = try read([
      [TableCell("42512", value: .number("42512")), TableCell(""), TableCell("A visit.")],
      [TableCell("12", value: .number("12")), TableCell(""), TableCell("A call.")],
    ])
    #expect(entries[0].when.earliest == moment("2016-05-22T00:00"))
    #expect(entries[0].when.originalText == "42512" && reading.count("chronology.date.serial") == 1)
    #expect(entries[1].when.isUndated)
  }

  @Test("A merged date holds for all its rows; a blank one is never taken from the row above")
  func merged() throws {
    let (entries, reading) = try read([
      [TableCell("06/03/2024"), TableCell("02:10"), TableCell("Admitted.")],
      [above("06/03/2024"), TableCell("05:40"), TableCell("C1 born.")],
      [TableCell(""), TableCell(""), TableCell("P2 asked to leave.")],
      [TableCell("07/03/2024"), TableCell(""), TableCell("Discharged.")],
    ])
    #expect(entries[1].when.originalText == "06/03/2024 05:40")
    #expect(entries[2].when == .undated())
    let missing = reading.diagnostics.filter { $0.id == "chronology.date.missing" }
    #expect(missing.map(\.place.cell) == ["A4 of table 1"])
  }

  @Test("The order of day and month is judged by the whole column")
  func order() throws {
    func rows(_ dates: [String]) -> [[TableCell]] {
      dates.map { [TableCell($0), TableCell(""), TableCell("Call of \($0).")] }
    }
    let american = try read(rows(["05/04/2016", "05/22/2016", "06/13/2016"]))
    #expect(american.entries[0].when.earliest == moment("2016-05-04T00:00"))
    #expect(american.reading.count("chronology.date.order") == 1)
    let british = try read(rows(["05/04/2016", "22/05/2016", "13/06/2016"]))
    #expect(british.entries[0].when.earliest == moment("2016-04-05T00:00"))
    #expect(british.reading.count("chronology.date.order") == 0)
    let both = try read(rows(["05/04/2016", "22/05/2016", "06/13/2016"]))
    #expect(both.reading.count("chronology.date.order-doubtful") == 1)
    let open = try read(rows(["05/04/2016", "06/05/2016"]))
    #expect(open.reading.diagnostics.first { $0.id == "chronology.date.order" }?.severity == .note)
    #expect(open.entries[0].when.earliest == moment("2016-04-05T00:00"))
  }

  @Test("Words that count from the entry before are counted, and said to be")
  func relative() throws {
    let (entries, reading) = try read([
      [TableCell("22/05/2016"), TableCell(""), TableCell("A visit.")],
      [TableCell("two days later"), TableCell(""), TableCell("A call.")],
      [TableCell(""), TableCell(""), TableCell("A letter.")],
      [TableCell("next day"), TableCell(""), TableCell("A meeting.")],
    ])
    #expect(entries[1].when.earliest == moment("2016-05-24T00:00"))
    #expect(entries[1].when.originalText == "two days later")
    #expect(reading.count("chronology.date.relative-to-previous") == 1)
    #expect(entries[3].when.isUndated && reading.count("chronology.date.counted-from-unknown") == 1)
  }

  @Test("An end that is only a time lies on the day of the beginning, or stays open")
  func endTime() throws {
    let heading = ["Date", "Time", "Event", "End time"]
    let (entries, reading) = try read(
      [
        ["22/05/2016", "14:30", "Visit.", "15:10"].map { TableCell($0) },
        ["22/05/2016", "23:50", "Call.", "00:10"].map { TableCell($0) },
      ], heading: heading)
    #expect(entries[0].end?.earliest == moment("2016-05-22T15:10"))
    #expect(entries[0].end?.originalText == "15:10")
    #expect(entries[1].end == .undated("00:10"))
    #expect(reading.count("chronology.end.time-only") == 1)
  }

  @Test("What stands beside a date in its cell is kept, and never makes the date more exact")
  func moreThanDate() throws {
    let (entries, reading) = try read([
      [
        TableCell("03/05/2024\n22:15\nPort Sallow"), TableCell(""),
        TableCell("Found at the harbour."),
      ],
      [TableCell("03/05/2024, or later"), TableCell(""), TableCell("Letter.")],
      [TableCell("03/05/2024; approx"), TableCell(""), TableCell("Text.")],
    ])
    #expect(entries[0].when.originalText == "03/05/2024\n22:15\nPort Sallow")
    #expect(entries[0].when.earliest == moment("2024-05-03T22:15"))
    #expect(entries[0].raw == [RawField(name: "Date", value: "Port Sallow")])
    #expect(reading.count("chronology.date.more-than-date") == 1)
    for entry in entries.dropFirst() {
      #expect(entry.when.isUndated || entry.when.qualifier != .exact, "\(entry.when)")
    }
  }

  @Test("The preview shows beside each date what was understood")
  func examples() throws {
    let (_, reading) = try readTable([
      ["Date", "Time", "Event"],
      ["09/06/2021", "10:15", "C1 was weighed."],
      ["Sept 2021", "", "C1 began at the nursery."],
      ["when P1 was away", "", "C1 stayed with P2."],
      ["10/06/2021", "", "No access."],
    ])
    #expect(
      reading.mapping?.parts[0].columns[0].examples == [
        "09/06/2021 → 9 June 2021, 10:15", "Sept 2021 → September 2021",
        "when P1 was away → not read",
      ])
  }

  @Test("A column that is read with the month first says so, with the evidence")
  func monthFirst() throws {
    let (_, reading) = try readTable([
      ["Date", "Event"],
      ["09/06/2021", "C1 was weighed."], ["09/16/2021", "No access."],
      ["09/27/2021", "No access again."],
    ])
    #expect(
      reading.mapping?.parts[0].columns[0].examples.first == "09/06/2021 → 6 September 2021")
    let note = try #require(reading.diagnostics.first { $0.id == "chronology.date.order" })
    #expect(note.message.hasPrefix("The whole column was read with the month first"))
    #expect(note.message.contains("2 dates can only have the month first"))
  }
}
