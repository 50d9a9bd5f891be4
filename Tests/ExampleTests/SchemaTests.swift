import Foundation
import TestSupport
import Testing

@Suite("The published schema", .enabled(if: Xmllint.path != nil, Xmllint.absence))
struct SchemaTests {
  @Test("Every readable file of the example keeps the schema", arguments: Example.readable)
  func exampleIsValid(file: URL) throws {
    #expect(try Xmllint.complaints(about: file) == "")
  }

  @Test(
    "Every XML example on the supplier's page keeps the schema", arguments: SupplierPage.examples)
  func pageIsValid(example: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.file("example.xml")
    try example.write(to: file, atomically: true, encoding: .utf8)
    #expect(try Xmllint.complaints(about: file) == "", "\(example)")
  }

  @Test("The supplier's page names every element, attribute and value of the schema")
  func pageIsComplete() throws {
    let schema = try String(contentsOfFile: Xmllint.schema, encoding: .utf8)
    let page = try SupplierPage.text
    let words = Set(page.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    let names = schema.matches(
      of: #/<xs:(?:element|attribute|enumeration) (?:name|value)="([^"]+)"/#)
    #expect(names.count > 100)
    for name in names {
      #expect(words.contains(String(name.output.1)), "\(name.output.1) is missing on the page")
    }
  }

  @Test("The supplier's page names exactly the diagnostics that the table of faults has")
  func pageNamesDiagnostics() throws {
    let page = try SupplierPage.text
    let named = page.matches(of: #/`((?:xml|chronology)\.[a-z.-]+)`/#).map { String($0.output.1) }
    #expect(
      Set(named) == Set(FaultTable.all.flatMap(\.readerFinds)))
  }
}
