import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("The files of the fictional Robin case")
struct RobinFilesTests {
  private func files(_ folder: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: Checkout.file("examples/robin/\(folder)"), includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
  }

  @Test("Invariant 1: every row that a plain count of tags finds is an entry or refused")
  func counts() throws {
    let all = try files("agencies") + files("v2")
    #expect(all.count >= 9)
    for file in all {
      let bytes = Array(try Data(contentsOf: file))
      let text = String(decoding: bytes, as: UTF8.self)
      let tags =
        text.components(separatedBy: "<entry").count
        + text.components(separatedBy: "<noContact").count - 2
      let (entries, reading) = try readChronology(bytes)
      #expect(reading.rows == tags, "\(file.lastPathComponent)")
      #expect(reading.rows == entries.count + reading.refused)
    }
  }

  @Test("Invariant 2: the line of every entry is the line of its tag")
  func lines() throws {
    for file in try files("agencies") {
      let bytes = Array(try Data(contentsOf: file))
      let lines = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      for entry in try readChronology(bytes).entries {
        let line = lines[entry.source.line - 1]
        #expect(line.contains("<entry") || line.contains("<noContact"))
        if !entry.reference.isEmpty { #expect(line.contains(entry.reference)) }
      }
    }
  }

  @Test("Every file that is broken on purpose is refused whole, with what to do")
  func faults() throws {
    for file in try files("faults") where file.pathExtension != "json" {
      let diagnostic = refusal(of: Array(try Data(contentsOf: file)))
      #expect(diagnostic?.severity == .error, "\(file.lastPathComponent)")
      #expect(diagnostic?.remedy.isEmpty == false, "\(file.lastPathComponent)")
    }
  }
}
