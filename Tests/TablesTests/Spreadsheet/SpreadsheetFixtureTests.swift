import Diagnostics
import Foundation
import Tables
import TestSupport
import Testing

@Suite("Whole workbooks written by spreadsheet programs")
struct SpreadsheetFixtureTests {
  private func read(_ path: String) throws -> TableDocument {
    let file = Checkout.file("Tests/TablesTests/Fixtures/\(path)")
    let id = String(path.prefix { $0 != "/" })
    let format = try #require(tableFormat(id))
    return try format.read(try contents(of: file), fileName: file.lastPathComponent)
  }

  @Test(
    "A health visitor's workbook reads the same from openpyxl, from LibreOffice and counted from 1904"
  )
  func healthVisiting() throws {
    for name in ["health-visiting", "libreoffice", "counted-from-1904"] {
      let document = try read("xlsx/\(name).xlsx")
      #expect(document.tables.map(\.name) == ["sheet Contacts", "sheet Old notes"], "\(name)")
      #expect(
        document.tables.map(picture) == [
          """
          1: Chronology of the health visiting service | < | < | < | < | <
          2: Date | Time | Source of information | What happened | Child seen | Recorded
          3: 2024-03-04 | 10:30 | HV2 | Home visit. Robin was asleep and not seen. | No | 2024-03-06 09:15
          4: 2024-03-11 |  | HV2 | Telephone call from C1: "cannot come on Friday". |  | 2024-03-11 16:00
          5: 2024-04-01 | 14:00 | Clinic | Weight on the second centile,/advice given. | Yes | 2024-04-01 14:45
          6h: about 20 April 2024 |  | HV2 | No reply to two visits. | No | 2024-04-22 08:05
          7: 2024-05 |  | HV3 | Handover to another health visitor. |  | 2024-05-02 00:00
          """,
          """
          1: When | What
          2: 2023-12-01 | Booking appointment
          """,
        ], "\(name)")
      #expect(document.tables.map(\.isHidden) == [false, true])
      #expect(document.tables.map(\.markedHeadings) == [0, 1])
      #expect(document.leftOut == ["comment": 1])
      #expect(
        document.diagnostics.map(\.id)
          == ["table.hidden-rows", "table.hidden-sheet", "table.comments"])
      #expect(document.author == "Tallowmere health visiting")
    }
  }

  @Test("A strict workbook and one with macros read alike")
  func strict() throws {
    for name in ["strict.xlsx", "macros.xlsm"] {
      #expect(
        try read("xlsx/\(name)").tables.map(picture) == [
          """
          1: Date | Event
          2: 2024-05-22 | Strategy discussion, Brackenshire
          4: 2024-05-23 | Section 47 enquiry begun
          """
        ])
    }
  }

  @Test("A school's workbook of 2003 reads the same in UTF-8, UTF-16 and as Windows wrote it")
  func attendance() throws {
    for name in ["attendance", "utf-16", "windows"] {
      let document = try read("spreadsheetml-2003/\(name).xml")
      #expect(
        document.tables.map(picture) == [
          """
          1: Date | Time | Event | Minutes late
          2: 2024-05-22 | 09:40 | Late – came alone, café breakfast given | 40
          3h: ^2024-05-22 |  | Parent telephoned
          7: 2024-05-23 |  | Absent | <
          """
        ], "\(name)")
      #expect(document.leftOut == ["comment": 1])
      #expect(document.tables[0].hiddenColumns == [3])
    }
  }
}
