import Documents
import Foundation
import TestSupport
import Testing

@Suite("Every output format")
struct DocumentFormatConformanceTests {
  /// A format as an argument of a test, shown by its id.
  struct Member: CustomTestStringConvertible, Sendable {
    let format: any DocumentFormat
    var testDescription: String { format.id }
    var style: URL { Checkout.file("templates/styles").appendingPathComponent(format.id) }

    func render(_ document: ReportDocument) throws -> [UInt8] {
      try format.render(document, style: style)
    }

    func words(of document: ReportDocument) throws -> [String] {
      let parts = try format.readableParts(of: try render(document))
      let text = try #require(parts.first { $0.name == "text" }).text
      return text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }
    }
  }

  static let members = DocumentFormats.all.map(Member.init)

  @Test("The formats are the three that the issue asks for, each named once")
  func ids() {
    #expect(DocumentFormats.all.map(\.id) == ["docx", "html", "markdown"])
    #expect(DocumentFormats.named("html")?.fileExtension == "html")
    #expect(DocumentFormats.named("pdf") == nil)
  }

  @Test("The text is the same in every format, word for word")
  func sameText() throws {
    let html = try #require(Self.members.first { $0.format.id == "html" }).words(
      of: Everything.document)
    #expect(html.count > 300)
    for member in Self.members {
      #expect(try member.words(of: Everything.document) == html, "\(member.format.id)")
    }
  }
}
