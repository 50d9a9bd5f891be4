import Diagnostics
import Foundation
import TestSupport
import Testing
import XML

@Suite("XML files from other projects", .enabled(if: Checkout.samples != nil))
struct SampleFilesTests {
  private func files() throws -> [URL] {
    let folder = try #require(Checkout.samples)
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? []).filter { url in
      ["xml", "fodt", "fods", "xsd"].contains(url.pathExtension.lowercased())
    }.sorted { $0.path < $1.path }
  }

  @Test("Every file is read to its end or refused with a plain reason, in any pieces")
  func allFiles() throws {
    var read = 0
    for file in try files() {
      let bytes = Array(try Data(contentsOf: file))
      let whole = Transcript(bytes)
      #expect(Transcript(bytes, pieces: 4096) == whole, "\(file.lastPathComponent)")
      if let failure = whole.failure {
        #expect(failure.diagnostic.id.hasPrefix("xml."))
        #expect(!failure.diagnostic.remedy.isEmpty)
      } else {
        read += 1
      }
    }
    #expect(read > 40)
  }

  @Test("Every file that declares a document type is refused for it or for an encoding")
  func documentTypes() throws {
    var refused = 0
    for file in try files() {
      let bytes = Array(try Data(contentsOf: file))
      let text = String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
      guard text.contains("<!DOCTYPE") else { continue }
      let id = try #require(Transcript(bytes).failure?.diagnostic.id, "\(file.lastPathComponent)")
      #expect(["xml.doctype", "xml.encoding.not-read", "xml.character"].contains(id))
      refused += 1
    }
    #expect(refused >= 5)
  }
}
