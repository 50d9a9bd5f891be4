import Diagnostics
import FuzzyDates
import Tables
import Testing

@Suite("Dates of an Excel workbook")
struct XLSXDateTests {
  /// 22 May 2016, 14:30.
  private static let moment = "42512.604166666664"

  @Test(
    "What the format shows says how exact a date is, not the number",
    arguments: [
      ("14", "2016-05-22"), ("15", "2016-05-22"), ("16", "2016-05-22"), ("17", "2016-05"),
      ("18", "14:30"), ("20", "14:30"), ("21", "14:30"), ("22", "2016-05-22 14:30"),
      ("30", "2016-05-22"), ("45", "1020302:30:00"), ("46", "1020302:30:00"), ("57", "2016-05-22"),
      ("dd/mm/yyyy", "2016-05-22"), ("[$-809]dd mmmm yyyy;@", "2016-05-22"),
      ("[$-F800]dddd, mmmm dd, yyyy", "2016-05-22"), ("ddd d mmm", "2016-05-22"),
      ("mmm yyyy", "2016-05"), ("mmm\\-yy", "2016-05"), ("mm/yy", "2016-05"), ("yyyy", "2016"),
      ("mmmm", "May"), ("dddd", "Sunday"), ("dd/mm/yyyy hh:mm", "2016-05-22 14:30"),
      ("d/m/yy h:mm AM/PM", "2016-05-22 14:30"), ("hh:mm", "14:30"), ("h:mm:ss", "14:30"),
      ("h \"o'clock\"", "14:30"), ("[hh]:mm", "1020302:30"),
      ("YYYY\\-MM\\-DD\\THH:MM", "2016-05-22 14:30"),
      ("yyyy\"year\"m\"month\"", "2016-05"),
    ])
  func precision(format: String, shown: String) throws {
    let cell = try #require(try MadeWorkbook.numbers([(Self.moment, format)]).cells().first)
    #expect(cell.text == shown)
  }

  @Test(
    "A format that only looks like one of a date shows a number",
    arguments: [
      "0", "1", "2", "9", "10", "11", "12", "13", "37", "38", "39", "40", "44", "48", "49",
      "General",
      "0.00", "#,##0", "[Red]0.00", "0\" day\"", "0 \\d", "0\\h", "_d0_m", "*y0", "0.00E+00",
      "##0.0e-0", "[>=100]0;0", "[$-409]0", "@", "", "\"dd/mm/yyyy\"0", "0;dd/mm/yyyy", "GENERAL",
      "\"day", "[mmm-y]0", "0\\",
    ])
  func numbers(format: String) throws {
    let cell = try #require(try MadeWorkbook.numbers([("42512.5", format)]).cells().first)
    #expect(cell.text == "42512.5" && cell.value == .number("42512.5"))
  }

  @Test("A cell holds the value that its format shows")
  func values() throws {
    let cells = try MadeWorkbook.numbers([
      ("42512", "dd/mm/yyyy"), ("42512", "mmm yyyy"), ("42512", "dd/mm/yyyy hh:mm"),
      (Self.moment, "hh:mm"), ("0.25", "hh:mm"), ("0", "hh:mm"), ("1.5", "[h]:mm"),
    ]).cells()
    let day = try #require(CalendarDay(year: 2016, month: 5, day: 22))
    let midnight = try #require(WallTime(day: day, minuteOfDay: 0))
    #expect(
      cells.map(\.value) == [
        .day(day), .month(year: 2016, month: 5), .moment(midnight), .time(870), .time(360),
        .time(0),
        .text,
      ])
    #expect(cells.map(\.text).suffix(3) == ["06:00", "00:00", "36:00"])
  }

  @Test(
    "Seconds stand in the words where the format shows them, and nothing is rounded up a minute")
  func seconds() throws {
    let cells = try MadeWorkbook.numbers([
      ("42512.604340277778", "dd/mm/yyyy hh:mm:ss"), ("42512.604340277778", "hh:mm"),
      ("42512.604861111115", "hh:mm:ss"), ("0.99999999", "hh:mm"),
    ]).cells()
    #expect(cells.map(\.text) == ["2016-05-22 14:30:15", "14:30", "14:31", "00:00"])
  }

  @Test("Days are counted from 1900 with the 29 February that never was, or from 1904")
  func systems() throws {
    let old = try MadeWorkbook.numbers(
      ["1", "59", "61", "25569", "42512"].map { ($0, "14") }
    ).cells()
    #expect(
      old.map(\.text) == ["1900-01-01", "1900-02-28", "1900-03-01", "1970-01-01", "2016-05-22"])
    let mac = try MadeWorkbook.numbers(
      ["0", "60", "41050", "2957003"].map { ($0, "14") }, properties: "<workbookPr date1904='1'/>"
    ).cells()
    #expect(mac.map(\.text) == ["1904-01-01", "1904-03-01", "2016-05-22", "9999-12-31"])
  }

  @Test("A number that is no date stays what it is, is reported, and never becomes a day")
  func noDates() throws {
    let numbers = ["60", "60.5", "0", "-1", "2958466", "1E300", "soon", "0.5"]
    let document = try MadeWorkbook.numbers(numbers.map { ($0, "14") }).read()
    let cells = try #require(document.tables.first?.rows.first?.cells)
    #expect(
      cells.map(\.text)
        == ["1900-02-29", "1900-02-29", "0", "-1", "2958466", "1E+300", "soon", "0.5"])
    #expect(cells.allSatisfy { $0.value == .text })
    #expect(document.diagnostics.map(\.id) == ["table.cell.no-date"])
    #expect(document.diagnostics.first?.message.contains("8 cells") == true)
    #expect(document.diagnostics.first?.place.cell == "A1")
    for cell in cells { #expect(FuzzyDateReader().read(cell.text).date.isUndated, "\(cell.text)") }
  }

  @Test("A date whose year is not shown is reported, since a spreadsheet may have added it")
  func hiddenYear() throws {
    let document = try MadeWorkbook.numbers([("42512", "16"), ("42512", "dd/mm hh:mm")]).read()
    #expect(document.diagnostics.map(\.id) == ["table.cell.year-hidden"])
    #expect(document.diagnostics.first?.message.contains("2 dates") == true)
  }

  @Test("A time of day that the format hides is counted, and the day is no more exact for it")
  func hiddenTime() throws {
    let document = try MadeWorkbook.numbers([(Self.moment, "14"), ("42512", "14")]).read()
    let cells = try #require(document.tables.first?.rows.first?.cells)
    #expect(cells.map(\.text) == ["2016-05-22", "2016-05-22"])
    let note = try #require(document.diagnostics.first)
    #expect(document.diagnostics.count == 1 && note.severity == .note)
    #expect(note.id == "table.cell.time-hidden" && note.place.cell == "A1")
    #expect(note.message.contains("1 date with a time of day"))
  }

  @Test("The words of every typed date read back as the same date with the same precision")
  func roundTrip() throws {
    var pairs: [(String, String)] = []
    var number = 1.0
    // Months are read up to the year 2099.
    while number < 73_051 {
      if Int(number) != 60 {
        pairs.append(("\(number)", ["14", "17", "22", "dd/mm/yyyy hh:mm:ss"][pairs.count % 4]))
      }
      number += 367.3127
    }
    // October 2009 in figures looks like the school year 2009-10.
    pairs += [("40098", "17"), ("40483", "17"), ("38504", "17"), ("36526", "17")]
    let cells = try MadeWorkbook.numbers(pairs).cells()
    #expect(cells.count == pairs.count)
    for cell in cells {
      let reading = FuzzyDateReader().read(cell.text)
      #expect(reading.problem == nil, "\(cell.text)")
      switch cell.value {
      case .day(let day):
        #expect(reading.date.precision == .day && reading.date.earliest?.day == day)
      case .month(let year, let month):
        #expect(reading.date.precision == .month && reading.date.earliest?.day.year == year)
        #expect(reading.date.earliest?.day.month == month && reading.date.earliest?.day.day == 1)
      case .moment(let moment):
        #expect(reading.date.precision == .minute && reading.date.earliest == moment)
      default: Issue.record("\(cell.text) is no date")
      }
    }
  }
}
