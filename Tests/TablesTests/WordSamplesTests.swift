import Diagnostics
import Foundation
import Tables
import TestSupport
import Testing

/// Word documents that nobody here wrote.
///
/// The rows of each table were counted apart from this program: `w:tr` elements with a `w:t` that is not
/// blank, by lxml over the text part, those of a table inside another counted for that table alone; for
/// packages python-docx gives the same numbers for the outer tables.
@Suite(
  "Samples of Word documents", .enabled(if: Checkout.samples != nil, "no folder of samples here"))
struct WordSamplesTests {
  private func read(_ path: String, _ id: String) throws -> TableDocument {
    let samples = try #require(Checkout.samples)
    let bytes = try contents(of: samples.appendingPathComponent(path))
    #expect(TableFormats.all.filter { $0.recognises(tableHead(bytes)) }.map(\.id) == [id])
    return try #require(tableFormat(id)).read(bytes, fileName: "sample")
  }

  private func rows(_ document: TableDocument) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: document.tables.map { ($0.name, $0.rows.count) })
  }

  @Test("A water report of eight tables, three of them blank, with a date in each row of one")
  func report() throws {
    let document = try read("docx/Open-XML-SDK__2003_Consumer_Confidence_Report.docx", "docx")
    #expect(
      rows(document) == ["table 1": 1, "table 2": 7, "table 3": 12, "table 4": 28, "table 7": 6])
    let dates = document.tables.flatMap(\.rows).count { row in
      row.cells.contains { $0.text == "11/3/03" || $0.text == "11/03/03" }
    }
    // As many as the list of sources counts dated items.
    #expect(dates == 24)
    #expect(document.leftOut["page header or footer"] == 6)
    #expect(document.modified == "2007-09-17T08:20:00Z")
  }

  @Test("A list of disks with cells merged downwards and sideways, whose dates are fields")
  func disks() throws {
    let document = try read("docx/Open-XML-SDK__complex_table3.docx", "docx")
    #expect(rows(document) == ["table 1": 8])
    let table = try #require(document.tables.first)
    #expect(table.rows.allSatisfy { $0.cells.count == 13 })
    #expect(
      table.rows.dropFirst().map { $0.cells[0].text } == Array(repeating: "09/29/95 ", count: 7))
    #expect(table.rows[6].cells[10].place == .coveredFromLeft)
  }

  @Test("A discharge letter of ten tables of keys and values")
  func letter() throws {
    let document = try read("docx/ciao-docs-parser__Example4.docx", "docx")
    #expect(document.tables.map(\.rows.count) == [1, 10, 8, 1, 1, 1, 1, 1, 3, 2])
    #expect(document.tables[1].rows[4].cells.map(\.text).last == "23/01/2014 13:28")
    #expect(
      document.tables[1].rows[8].cells.map(\.place).prefix(2) == [
        .coveredFromAbove, .coveredFromAbove,
      ])
  }

  @Test("Tables that others only frame are tables of their own")
  func frames() throws {
    let protocolLetter = try read("docx/poi__60329.docx", "docx")
    #expect(
      rows(protocolLetter) == [
        "table 2 (in table 1)": 2, "table 3 (in table 1)": 2, "table 4 (in table 1)": 3,
        "table 5 (in table 1)": 3,
      ])
    let press = try read("docx/poi__drawing.docx", "docx")
    #expect(
      rows(press) == [
        "table 1": 1, "table 2 (in table 1)": 1, "table 5 (in table 4)": 1,
        "table 8 (in table 7)": 3, "table 10": 1,
      ])
    #expect(press.leftOut["picture"] == 16 && press.leftOut["embedded object"] == 1)
  }

  @Test("Flat OPC: a greeting without tables, and merges in both directions")
  func flat() throws {
    let greeting = try read("flatopc/Open-XML-SDK__HelloWorldFlatOpc.xml", "flat-opc")
    #expect(greeting.tables.isEmpty && greeting.paragraphs.map(\.text) == ["Hello World!"])
    let spans = try read("flatopc/docx4j__table-spans.xml", "flat-opc")
    #expect(rows(spans) == ["table 1": 2, "table 2": 3, "table 3": 3])
    #expect(picture(spans.tables[1]).hasPrefix("1: R1 c1 & c2 | < | R1 c3"))
    #expect(picture(spans.tables[2]).hasSuffix("3: R3c1 | R3c2 | ^R2 & r3, c3"))
  }

  @Test("Word 2003 XML with every kind of annotation")
  func word2003() throws {
    let long = try read("word2003/tika__testWORD_2003ml.xml", "word-2003")
    // The one row with words of a table inside the first belongs to the cell that it stands in.
    #expect(rows(long) == ["table 1": 2, "table 3": 3, "table 4": 1])
    #expect(long.leftOut["comment"] == 1 && long.comments.count == 1)
    #expect(long.diagnostics.contains { $0.id == "table.tracked-changes" })
    let short = try read("word2003/tika__testWORD2003.xml", "word-2003")
    #expect(rows(short) == ["table 1": 3])
    #expect(short.leftOut["deleted text"] == 1)
  }

  @Test("A package that a fuzzer broke is refused with what is wrong and what to do")
  func broken() throws {
    let samples = try #require(Checkout.samples)
    let folder = samples.appendingPathComponent("security")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "docx" }
    #expect(!files.isEmpty)
    let docx = try #require(tableFormat("docx"))
    for file in files {
      let refusal = try #require(refusal(of: try contents(of: file), by: docx))
      #expect(refusal.id == "archive.not-a-package" && !refusal.remedy.isEmpty)
    }
  }
}
