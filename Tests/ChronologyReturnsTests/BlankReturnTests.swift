import Archives
import CaseModel
import ChronologyImport
import ChronologyReturns
import Foundation
import FuzzyDates
import Tables
import TestSupport
import Testing
import XML

@Suite("Blank returns")
struct BlankReturnTests {
  @Test("The same return always gives the same bytes", arguments: ReturnFormat.allCases)
  func repeatable(_ format: ReturnFormat) throws {
    let blank = try robinReturn()
    #expect(try blank.render(as: format) == blank.render(as: format))
  }

  @Test("Its words are these", arguments: ReturnFormat.allCases)
  func golden(_ format: ReturnFormat) throws {
    let document = try read(try robinReturn().render(as: format), format)
    var lines = document.paragraphs.map { ($0.isHeading ? "# " : "") + $0.text }
    for table in document.tables {
      lines.append("\n[\(table.name), headings: \(table.markedHeadings)]")
      lines += table.rows.map { $0.cells.map(\.text).joined(separator: " | ") }
    }
    let file = Checkout.file("Tests/ChronologyReturnsTests/Golden/return-\(format).txt")
    let text = lines.joined(separator: "\n") + "\n"
    #expect(try Golden.difference(of: text, from: file) == nil)
  }

  @Test("No name of the case is anywhere in it", arguments: ReturnFormat.allCases)
  func names(_ format: ReturnFormat) throws {
    for part in try parts(try robinReturn(), format) {
      for name in ["Robin", "Winterbourne", "Mary"] {
        #expect(!part.text.contains(name), "\(part.name) holds \(name)")
      }
    }
  }

  @Test("Every page bears the marking, and the notice only where the case is invented")
  func marking() throws {
    for isFictional in [true, false] {
      var blank = try robinReturn()
      blank.review.isFictional = isFictional
      blank.marking = "OFFICIAL & more"
      for part in try parts(blank, .docx) where part.name.hasPrefix("word/header") {
        #expect(part.text.contains("OFFICIAL &amp; more"))
        #expect(part.text.contains("FICTIONAL EXAMPLE") == isFictional)
      }
      for part in try parts(blank, .xlsx) where part.name.hasPrefix("xl/worksheets/") {
        // In a header of a sheet one `&` begins a command, and two stand for one.
        #expect(part.text.contains("&amp;C&amp;BOFFICIAL &amp;&amp; more"))
        #expect(part.text.contains("FICTIONAL EXAMPLE</oddHeader>") == isFictional)
      }
    }
  }

  @Test("Headings of the Word table are locked and repeated on each page; all other cells are free")
  func wordHeadings() throws {
    let blank = try robinReturn()
    let document = try #require(
      try parts(blank, .docx).first { $0.name == "word/document.xml" })
    let table = try #require(document.tree.first("body")?.elements("tbl").last)
    let rows = table.elements("tr")
    #expect(rows.count == 41)
    #expect(rows[0].first("trPr")?.first("tblHeader") != nil)
    let cells = rows[0].elements("tc").compactMap { $0.first("p")?.first("sdt") }
    #expect(cells.count == blank.wordFields.count)
    for control in cells {
      let lock = control.first("sdtPr")?.first("lock")?.attributes.first?.value
      #expect(lock == "sdtContentLocked")
    }
    #expect(
      rows.dropFirst().allSatisfy { row in
        row.first("trPr")?.first("tblHeader") == nil
          && row.elements("tc").allSatisfy { $0.first("p")?.first("sdt") == nil }
      })
    #expect(!(try parts(blank, .docx)).contains { $0.text.contains("documentProtection") })
  }

  @Test(
    "Sheets are protected without a password, and every cell below the headings can be written in")
  func sheetProtection() throws {
    let parts = try parts(try robinReturn(), .xlsx)
    let sheet = try #require(parts.first { $0.name == "xl/worksheets/sheet2.xml" }).tree
    let protection = try #require(sheet.first("sheetProtection"))
    #expect(protection.attribute("sheet") == "1" && protection.attribute("password") == nil)
    let rows = sheet.first("sheetData")?.elements("row") ?? []
    #expect(rows.count == 501)
    #expect(rows[0].elements("c").allSatisfy { $0.attribute("s") == "1" })
    #expect(
      rows.dropFirst().allSatisfy { $0.elements("c").allSatisfy { $0.attribute("s") == "2" } })
    let styles = try #require(parts.first { $0.name == "xl/styles.xml" }).tree
    let formats = styles.first("cellXfs")?.elements("xf") ?? []
    #expect(formats[1].first("protection") == nil)
    #expect(formats[2].first("protection")?.attribute("locked") == "0")
    // Text, so that `May 2024` stays what was typed.
    #expect(formats[2].attribute("numFmtId") == "49")
    let pane = sheet.first("sheetViews")?.first("sheetView")?.first("pane")
    #expect(pane?.attribute("state") == "frozen" && pane?.attribute("ySplit") == "1")
  }

  @Test(
    "Every word offered in a list is one that the import understands, and each list is short enough"
  )
  func choices() throws {
    let blank = try robinReturn()
    let sheet = try #require(
      try parts(blank, .xlsx).first { $0.name == "xl/worksheets/sheet2.xml" }
    ).tree
    let fields = blank.profile.table?.columns.map(\.field) ?? []
    var lists = 0
    for (index, help) in (sheet.first("dataValidations")?.elements ?? []).enumerated() {
      #expect((help.attribute("promptTitle") ?? "").count <= 32)
      #expect((help.attribute("prompt") ?? "").count <= 255)
      #expect(help.attribute("showErrorMessage") == "0")
      guard let formula = help.first("formula1")?.text else { continue }
      lists += 1
      #expect(formula.count <= 257)
      let words = formula.dropFirst().dropLast().split(separator: ",").map(String.init)
      for word in words {
        let csv = "Date,Source,What happened,Column\n3 May 2024,Diary,Visit,\(word)\n"
        var profile = MappingProfile(id: "test", name: "Test")
        profile.table = TableMapping()
        profile.table?.columns = [
          ColumnMapping(headings: ["Date"], field: .when),
          ColumnMapping(headings: ["Source"], field: .sourceLabel),
          ColumnMapping(headings: ["What happened"], field: .whatHappened),
          ColumnMapping(headings: ["Column"], field: fields[index]),
        ]
        var options = ChronologyImportOptions(agency: "HV")
        options.profile = profile
        let entry = try #require(
          try ChronologyImport.read(Array(csv.utf8), fileName: "a.csv", options: options)
            .entries.first)
        let isUnderstood =
          switch fields[index] {
          case .contact: entry.contactKind != nil || entry.kind == .noContact
          case .childSeen: entry.childSeen != nil
          default: entry.childSeenAlone != nil
          }
        #expect(isUnderstood, "\(word)")
      }
    }
    #expect(lists == 3)
  }

  @Test("A review without a period, codes or abbreviations still makes a whole file")
  func bare() throws {
    let whole = try robinReturn()
    let bare = BlankReturn(
      profile: whole.profile, review: ReviewSettings(reference: "R & <1>", title: ""),
      agency: Agency(code: "GP", name: ""))
    for format in ReturnFormat.allCases {
      #expect(try !read(try bare.render(as: format), format).tables.isEmpty)
      #expect(bare.fileName(format) == "R----1--GP-chronology.\(format)")
    }
  }

  private func read(_ bytes: [UInt8], _ format: ReturnFormat) throws -> TableDocument {
    try #require(TableFormats.all.first { $0.id == format.rawValue })
      .read(bytes, fileName: "return.\(format)")
  }

  private struct Part {
    var name: String
    var text: String
    var tree: XMLElement
  }

  private func parts(_ blank: BlankReturn, _ format: ReturnFormat) throws -> [Part] {
    try ZipReader(blank.render(as: format)).parts().map { part in
      Part(
        name: part.name, text: String(decoding: part.bytes, as: UTF8.self),
        tree: try XMLElement.parse(part.bytes, fileName: part.name))
    }
  }
}
