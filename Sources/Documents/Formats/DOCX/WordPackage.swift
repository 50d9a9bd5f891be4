import Archives
import XML

/// The parts around the main one: what the file is made of, its properties, header and footers.
struct WordPackage {
  static let mainNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let headerRelation = "rId4"
  static let footerRelation = "rId5"
  static let wideFooterRelation = "rId6"

  let document: ReportDocument
  let style: WordStyle

  /// All parts of the file, in the order that office programs expect.
  ///
  /// - Parameters:
  ///   - body: The main part.
  ///   - numbering: The part with the lists.
  func parts(body: [UInt8], numbering: [UInt8]) -> [ArchivePart] {
    [
      ArchivePart(name: "[Content_Types].xml", bytes: contentTypes),
      ArchivePart(name: "_rels/.rels", bytes: packageRelations),
      ArchivePart(name: "word/document.xml", bytes: body),
      ArchivePart(name: "word/_rels/document.xml.rels", bytes: documentRelations),
      ArchivePart(name: "word/styles.xml", bytes: style.styles),
      ArchivePart(name: "word/numbering.xml", bytes: numbering),
      ArchivePart(name: "word/settings.xml", bytes: style.settings),
      ArchivePart(name: "word/header1.xml", bytes: WordFurniture.header(of: document)),
      ArchivePart(
        name: "word/footer1.xml", bytes: WordFurniture.footer(of: document, on: .portrait)),
      ArchivePart(
        name: "word/footer2.xml", bytes: WordFurniture.footer(of: document, on: .landscape)),
      ArchivePart(name: "docProps/core.xml", bytes: coreProperties),
      ArchivePart(name: "docProps/app.xml", bytes: programProperties),
    ]
  }

  private var contentTypes: [UInt8] {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let overrides = [
      ("/word/document.xml", word + "document.main+xml"),
      ("/word/styles.xml", word + "styles+xml"),
      ("/word/numbering.xml", word + "numbering+xml"),
      ("/word/settings.xml", word + "settings+xml"),
      ("/word/header1.xml", word + "header+xml"),
      ("/word/footer1.xml", word + "footer+xml"),
      ("/word/footer2.xml", word + "footer+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      (
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml"
      ),
    ]
    return part(
      "Types", namespace: "http://schemas.openxmlformats.org/package/2006/content-types"
    ) { xml in
      xml.empty(
        "Default",
        [
          ("Extension", "rels"),
          ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"),
        ])
      xml.empty("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
      for (name, type) in overrides {
        xml.empty("Override", [("PartName", name), ("ContentType", type)])
      }
    }
  }

  private var packageRelations: [UInt8] {
    relations([
      ("rId1", Self.relationNamespace + "/officeDocument", "word/document.xml"),
      (
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml"
      ),
      ("rId3", Self.relationNamespace + "/extended-properties", "docProps/app.xml"),
    ])
  }

  private var documentRelations: [UInt8] {
    relations([
      ("rId1", Self.relationNamespace + "/styles", "styles.xml"),
      ("rId2", Self.relationNamespace + "/numbering", "numbering.xml"),
      ("rId3", Self.relationNamespace + "/settings", "settings.xml"),
      (Self.headerRelation, Self.relationNamespace + "/header", "header1.xml"),
      (Self.footerRelation, Self.relationNamespace + "/footer", "footer1.xml"),
      (Self.wideFooterRelation, Self.relationNamespace + "/footer", "footer2.xml"),
    ])
  }

  private func relations(_ list: [(id: String, type: String, target: String)]) -> [UInt8] {
    part(
      "Relationships", namespace: "http://schemas.openxmlformats.org/package/2006/relationships"
    ) { xml in
      for (id, type, target) in list {
        xml.empty("Relationship", [("Id", id), ("Type", type), ("Target", target)])
      }
    }
  }

  private var coreProperties: [UInt8] {
    var xml = XMLWriter(indented: true)
    xml.declaration()
    xml.start(
      "cp:coreProperties",
      [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
      ])
    let properties = [
      ("dc:title", document.title), ("dc:creator", document.creator),
      ("dc:subject", document.subject), ("dc:language", document.language),
      ("cp:category", document.marking), ("dc:description", document.notice),
    ]
    for (name, value) in properties where !value.isEmpty { xml.element(name, text: value) }
    if let created = document.created {
      for name in ["dcterms:created", "dcterms:modified"] {
        xml.element(name, [("xsi:type", "dcterms:W3CDTF")], text: created)
      }
    }
    xml.end()
    return xml.bytes
  }

  private var programProperties: [UInt8] {
    part(
      "Properties",
      namespace: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    ) { xml in
      xml.element("Application", text: "Throughline")
    }
  }

  private func part(
    _ root: String, namespace: String, _ write: (inout XMLWriter) -> Void
  ) -> [UInt8] {
    var xml = XMLWriter(indented: true)
    xml.declaration()
    xml.start(root, [("xmlns", namespace)])
    write(&xml)
    xml.end()
    return xml.bytes
  }
}
