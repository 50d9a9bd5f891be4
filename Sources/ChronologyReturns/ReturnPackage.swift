import Archives
import CaseModel
import XML

/// The parts that a Word file and a workbook have alike: what the package is made of, and its properties.
struct ReturnPackage {
  static let relationNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A part of the package: its name, its media type, and its bytes.
  struct Part {
    var name: String
    var type: String
    var bytes: [UInt8]
  }

  /// A link from one part to another.
  struct Relation {
    var id: String
    /// The last word of its type, such as `styles`.
    var kind: String
    var target: String
  }

  let words: ReturnWords
  /// The main part, such as `word/document.xml`.
  let main: String
  /// All parts beside lists and properties, in order.
  let parts: [Part]
  /// The links of the main part.
  let relations: [Relation]

  /// The whole package.
  func bytes() throws -> [UInt8] {
    let own =
      parts + [
        Part(
          name: "docProps/core.xml",
          type: "application/vnd.openxmlformats-package.core-properties+xml", bytes: coreProperties),
        Part(
          name: "docProps/app.xml",
          type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
          bytes: programProperties),
        Part(
          name: "docProps/custom.xml",
          type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
          bytes: ownProperties),
      ]
    let folder = main.prefix { $0 != "/" }
    let name = main.dropFirst(folder.count + 1)
    let lists = [
      ArchivePart(name: "[Content_Types].xml", bytes: contentTypes(of: own)),
      ArchivePart(name: "_rels/.rels", bytes: packageRelations),
      ArchivePart(name: "\(folder)/_rels/\(name).rels", bytes: Self.links(relations)),
    ]
    return try ZipWriter.write(lists + own.map { ArchivePart(name: $0.name, bytes: $0.bytes) })
  }

  private func contentTypes(of parts: [Part]) -> [UInt8] {
    Self.part("Types", "http://schemas.openxmlformats.org/package/2006/content-types") { xml in
      xml.empty(
        "Default",
        [
          ("Extension", "rels"),
          ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"),
        ])
      xml.empty("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
      for part in parts {
        xml.empty("Override", [("PartName", "/" + part.name), ("ContentType", part.type)])
      }
    }
  }

  private var packageRelations: [UInt8] {
    let package = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
    return Self.links(
      [
        Relation(id: "rId1", kind: "officeDocument", target: main),
        Relation(id: "rId3", kind: "extended-properties", target: "docProps/app.xml"),
        Relation(id: "rId4", kind: "custom-properties", target: "docProps/custom.xml"),
      ], others: [("rId2", package + "core-properties", "docProps/core.xml")])
  }

  private static func links(
    _ relations: [Relation], others: [(id: String, type: String, target: String)] = []
  ) -> [UInt8] {
    part("Relationships", "http://schemas.openxmlformats.org/package/2006/relationships") { xml in
      let known = relations.map { ($0.id, relationNamespace + "/" + $0.kind, $0.target) }
      for (id, type, target) in known + others {
        xml.empty("Relationship", [("Id", id), ("Type", type), ("Target", target)])
      }
    }
  }

  private var coreProperties: [UInt8] {
    var xml = XMLWriter()
    xml.declaration()
    xml.start(
      "cp:coreProperties",
      [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
      ])
    xml.element("dc:title", text: words.title)
    xml.element("dc:subject", text: words.agency)
    if !words.notice.isEmpty { xml.element("dc:description", text: words.notice) }
    xml.element("dc:language", text: "en-GB")
    xml.element("cp:category", text: words.blank.marking)
    xml.end()
    return xml.bytes
  }

  private var programProperties: [UInt8] {
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return Self.part("Properties", space) { $0.element("Application", text: "Throughline") }
  }

  /// What marks the file as a return while programs leave it in; nothing depends on it.
  private var ownProperties: [UInt8] {
    let variant = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
    let values = [
      (words.blank.profile.id, "1"), ("review", words.blank.review.reference),
      ("agency", words.blank.agency.code),
    ]
    return Self.part("Properties", space, [("xmlns:vt", variant)]) { xml in
      for (index, (name, value)) in values.enumerated() {
        xml.start(
          "property",
          [
            ("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"), ("pid", "\(index + 2)"),
            ("name", name),
          ])
        xml.element("vt:lpwstr", text: value)
        xml.end()
      }
    }
  }

  /// A part whose first element has a namespace of its own.
  static func part(
    _ root: String, _ namespace: String, _ more: [(String, String)] = [],
    _ write: (inout XMLWriter) -> Void
  ) -> [UInt8] {
    var xml = XMLWriter()
    xml.declaration()
    xml.start(root, [("xmlns", namespace)] + more)
    write(&xml)
    xml.end()
    return xml.bytes
  }
}
