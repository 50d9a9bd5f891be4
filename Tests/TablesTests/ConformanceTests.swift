import Diagnostics
import Foundation
import Tables
import TestSupport
import Testing

/// What every kind of file with tables must keep, run over the list of them.
@Suite("Every format of tables")
struct ConformanceTests {
  @Test("It has a name of its own and says in a sentence what it is")
  func descriptions() {
    let ids = TableFormats.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for format in TableFormats.all {
      #expect(format.id.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
      #expect(format.summary.hasSuffix(".") && format.summary.count > 20)
    }
  }

  @Test("It has fixtures, and it alone recognises them, whatever they are called")
  func fixtures() throws {
    for format in TableFormats.all {
      let files = tableFixtures(format.id)
      #expect(!files.isEmpty, "\(format.id) has no fixture")
      for file in files {
        let bytes = try contents(of: file)
        for name in [file.lastPathComponent, "from-agency", "wrong.pdf"] {
          let recognised = TableFormats.all.filter { $0.recognises(tableHead(bytes, name)) }
          #expect(recognised.map(\.id) == [format.id], "\(file.lastPathComponent)")
        }
      }
    }
  }

  @Test("None recognises an empty file, a PDF, an old Office file, a picture or a broken package")
  func others() {
    let beginnings: [[UInt8]] = [
      [], Array("%PDF-1.7\n%\u{E2}\n1 0 obj\n<< >>\nendobj\n".utf8),
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504),
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52],
      [0x50, 0x4B, 0x03, 0x04, 0x14, 0, 6, 0, 8, 0], [UInt8](repeating: 0, count: 1000),
      Array("<?xml version='1.0'?><chronology xmlns='urn:throughline:chronology:1'/>".utf8),
    ]
    for bytes in beginnings {
      let recognised = TableFormats.all.filter { $0.recognises(tableHead(bytes)) }.map(\.id)
      #expect(recognised == [], "\(bytes.prefix(4))")
    }
  }

  @Test("Rows stand in order, each with a word, and covered places are as their kind says")
  func places() throws {
    for format in TableFormats.all {
      for file in tableFixtures(format.id) {
        let document = try format.read(try contents(of: file), fileName: file.lastPathComponent)
        let names = document.tables.map(\.name)
        #expect(Set(names).count == names.count && !names.contains(""))
        for table in document.tables { check(table, file.lastPathComponent) }
        for paragraph in document.paragraphs {
          #expect((0...document.tables.count).contains(paragraph.tablesBefore))
          #expect(paragraph.text.utf8.contains { $0 > 0x20 })
        }
        #expect(
          document.paragraphs.map(\.tablesBefore)
            == document.paragraphs.map(\.tablesBefore).sorted())
        #expect(document.leftOut.values.allSatisfy { $0 > 0 })
      }
    }
  }

  private func check(_ table: Table, _ file: String) {
    #expect((0...table.rows.count).contains(table.markedHeadings), "\(file), \(table.name)")
    var last = 0
    var line = 0
    for row in table.rows {
      #expect(row.number > last && row.line >= line, "\(file), \(table.name), row \(row.number)")
      last = row.number
      line = row.line
      #expect(
        row.cells.contains { $0.place == .own && !$0.isBlank },
        "\(file), \(table.name), row \(row.number)")
      #expect(row.cells.first?.place != .coveredFromLeft)
      for cell in row.cells where cell.place == .coveredFromLeft {
        #expect(cell.text.isEmpty && cell.value == .text)
      }
    }
  }

  @Test("Diagnostics are of tables or dates, name the file and a remedy, and hold no cell's words")
  func diagnostics() throws {
    for format in TableFormats.all {
      for file in tableFixtures(format.id) {
        let document = try format.read(try contents(of: file), fileName: "from-agency")
        let words = document.tables.flatMap(\.rows).flatMap(\.cells).map(\.text)
          .filter { $0.count > 12 }
        for diagnostic in document.diagnostics {
          #expect(diagnostic.id.hasPrefix("table."))
          #expect(diagnostic.severity < .error && !diagnostic.remedy.isEmpty)
          #expect(diagnostic.place.file == "from-agency")
          let said = diagnostic.message + diagnostic.remedy
          #expect(!words.contains { said.contains($0) }, "\(diagnostic.id)")
          #expect(document.author.isEmpty || !said.contains(document.author))
        }
      }
    }
  }

  @Test("Reading twice gives the same document")
  func repeatable() throws {
    for format in TableFormats.all {
      for file in tableFixtures(format.id) {
        let bytes = try contents(of: file)
        let first = try format.read(bytes, fileName: "from-agency")
        #expect(try format.read(bytes, fileName: "from-agency") == first)
      }
    }
  }

  @Test("A broken file is refused with a failure that explains itself")
  func broken() throws {
    for format in TableFormats.all {
      let files = tableFixtures(format.id, "broken")
      #expect(!files.isEmpty, "\(format.id) has no broken fixture")
      for file in files {
        let diagnostic = try #require(
          refusal(of: try contents(of: file), by: format), "\(file.lastPathComponent) was read")
        #expect(diagnostic.id != "not diagnosed" && diagnostic.severity == .error)
        #expect(!diagnostic.remedy.isEmpty && diagnostic.place.file == "from-agency")
      }
    }
  }

  @Test("A file cut short or with bytes changed is read or refused, and its reader goes on living")
  func damage() throws {
    for format in TableFormats.all {
      for file in tableFixtures(format.id) {
        let bytes = try contents(of: file)
        var state: UInt64 = 7
        for turn in 0..<24 where !bytes.isEmpty {
          var damaged = bytes
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          let place = Int(state >> 33) % bytes.count
          if turn % 2 == 0 {
            damaged.removeSubrange(place...)
          } else {
            damaged[place] ^= UInt8(1 << (turn % 8))
          }
          _ = tableHead(damaged)
          if let diagnostic = refusal(of: damaged, by: format) {
            #expect(diagnostic.id != "not diagnosed" && !diagnostic.remedy.isEmpty)
          }
        }
      }
    }
  }
}
