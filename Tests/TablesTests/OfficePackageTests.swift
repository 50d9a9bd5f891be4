import Archives
import Tables
import Testing
import XML

@Suite("Packages of office programs")
struct OfficePackageTests {
  private func package(_ parts: [(String, String)]) throws -> OfficePackage {
    let parts = parts.map { ArchivePart(name: $0.0, bytes: Array($0.1.utf8)) }
    return try OfficePackage(try ZipWriter.write(parts), fileName: "from-agency")
  }

  private func links(_ list: String) -> String {
    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\(list)"
      + "</Relationships>"
  }

  private func types(_ list: String) -> String {
    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>\(list)</Types>"
  }

  @Test(
    "The main part is found by its link and its media type by its name, whatever the letters' case")
  func mainPart() throws {
    let opened = try package([
      ("[Content_Types].xml", types("<Override PartName='/Text/Body.XML' ContentType='a/b'/>")),
      (
        "_rels/.rels",
        links("<Relationship Id='1' Type='urn:x/officeDocument' Target='./text/body.xml'/>")
      ),
      ("text/body.xml", "<a/>"),
    ])
    #expect(opened.mainPart == "text/body.xml" && opened.mediaType == "a/b")
  }

  @Test("The ending of a part's name gives its media type where nothing else does")
  func usualType() throws {
    let opened = try package([
      ("[Content_Types].xml", types("<Default Extension='XML' ContentType='c/d'/>")),
      (
        "_rels/.rels", links("<Relationship Id='1' Type='urn:x/officeDocument' Target='body.xml'/>")
      ),
    ])
    #expect(opened.mediaType == "c/d")
  }

  @Test("Steps in links are worked out from the part's folder, and none leads out of the package")
  func steps() throws {
    let opened = try package([
      ("a/b/main.xml", "<a/>"),
      (
        "a/b/_rels/main.xml.rels",
        links(
          """
          <Relationship Id='1' Type='urn:x/styles' Target='../styles.xml'/>
          <Relationship Id='2' Type='urn:x/notes' Target='/c/notes.xml'/>
          <Relationship Id='3' Type='urn:x/image' Target='../../../../etc/passwd'/>
          <Relationship Id='4' Type='urn:x/link' Target='http://example.org/x' TargetMode='External'/>
          <Relationship Id='5' Target='nowhere'/>
          """)
      ),
    ])
    let links = try opened.relationships(of: "a/b/main.xml")
    #expect(links.map(\.target) == ["a/styles.xml", "c/notes.xml", "etc/passwd"])
    #expect(links.map(\.kind) == ["styles", "notes", "image"])
    #expect(opened.mainPart.isEmpty && opened.mediaType.isEmpty)
  }

  @Test("A list of links with a document type is refused")
  func hostileLinks() throws {
    #expect(throws: XMLFailure.self) {
      try package([("_rels/.rels", "<!DOCTYPE a [<!ENTITY x 'y'>]><a/>")])
    }
  }
}
