import TestSupport

/// Small office files to carry attacks, put together from their parts.
enum OfficeFiles {
  static let wordSpace =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
  static let sheetSpace =
    "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
  private static let types = "http://schemas.openxmlformats.org/package/2006/content-types"
  private static let links = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let media = "application/vnd.openxmlformats-officedocument"

  /// A row of a Word table, as XML.
  static func wordRow(_ words: [String]) -> String {
    let cells = words.map { "<w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc>" }.joined()
    return "<w:tr>\(cells)</w:tr>"
  }

  /// A Word document's main part round what stands in its body.
  static func wordBody(_ body: String, before: String = "") -> String {
    "<?xml version=\"1.0\"?>\(before)<w:document \(wordSpace)><w:body>\(body)</w:body></w:document>"
  }

  /// A Word table with a heading row and one entry, and what else stands in it.
  static func wordTable(_ rows: String = "", properties: String = "") -> String {
    "<w:tbl>\(properties)\(wordRow(["When", "What happened"]))"
      + "\(wordRow(["3 May 2024", "Home visit"]))\(rows)</w:tbl>"
  }

  /// The parts of a Word document.
  static func wordParts(
    _ document: String, links others: String = "", types more: String = ""
  ) -> [(name: String, text: String)] {
    [
      (
        "[Content_Types].xml",
        "<Types xmlns=\"\(types)\"><Default Extension=\"rels\" ContentType=\"application/"
          + "vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
          + "ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" "
          + "ContentType=\"\(media).wordprocessingml.document.main+xml\"/>\(more)</Types>"
      ),
      ("_rels/.rels", relationships([("officeDocument", "word/document.xml", false)])),
      (
        "word/_rels/document.xml.rels",
        relationships([("styles", "styles.xml", false)], others)
      ),
      ("word/styles.xml", "<w:styles \(wordSpace)/>"),
      ("word/document.xml", document),
    ]
  }

  /// The parts of a workbook with one sheet.
  static func sheetParts(
    rows: String, strings: [String]? = nil, sheet: String = "", afterRows: String = "",
    workbook: String = ""
  ) -> [(name: String, text: String)] {
    let shared =
      strings.map { words in
        "<sst \(sheetSpace)>\(words.map { "<si><t>\($0)</t></si>" }.joined())</sst>"
      } ?? "<sst \(sheetSpace)/>"
    return [
      (
        "[Content_Types].xml",
        "<Types xmlns=\"\(types)\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Override PartName=\"/xl/workbook.xml\" "
          + "ContentType=\"\(media).spreadsheetml.sheet.main+xml\"/></Types>"
      ),
      ("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml", false)])),
      (
        "xl/_rels/workbook.xml.rels",
        relationships([
          ("worksheet", "worksheets/sheet1.xml", false),
          ("sharedStrings", "sharedStrings.xml", false),
        ])
      ),
      (
        "xl/workbook.xml",
        "<workbook \(sheetSpace)>\(workbook)<sheets><sheet name=\"Contacts\" sheetId=\"1\" "
          + "r:id=\"r1\"/></sheets></workbook>"
      ),
      ("xl/sharedStrings.xml", shared),
      (
        "xl/worksheets/sheet1.xml",
        "<worksheet \(sheetSpace)>\(sheet)<sheetData>\(headedRows)\(rows)</sheetData>\(afterRows)"
          + "</worksheet>"
      ),
    ]
  }

  private static let headedRows =
    "<row r=\"1\">\(inline("A1", "When"))\(inline("B1", "What happened"))</row>"
    + "<row r=\"2\">\(inline("A2", "3 May 2024"))\(inline("B2", "Home visit"))</row>"

  /// A cell of a sheet that holds its words itself.
  static func inline(_ place: String, _ words: String) -> String {
    "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(words)</t></is></c>"
  }

  /// A list of relationships: kind, target and whether it leads outside; then others as they are.
  static func relationships(
    _ list: [(kind: String, target: String, isExternal: Bool)], _ others: String = ""
  ) -> String {
    let elements = list.enumerated().map { index, link in
      "<Relationship Id=\"r\(index + 1)\" Type=\"\(office)/\(link.kind)\" Target=\"\(link.target)\""
        + "\(link.isExternal ? " TargetMode=\"External\"" : "")/>"
    }
    return "<Relationships xmlns=\"\(links)\">\(elements.joined())\(others)</Relationships>"
  }

  /// One relationship to something outside, as it is written in a list.
  static func external(_ kind: String, _ target: String, id: String = "x1") -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(office)/\(kind)\" Target=\"\(target)\" "
      + "TargetMode=\"External\"/>"
  }

  /// The parts of an OpenDocument file.
  static func openParts(_ content: String, kind: String) -> [(name: String, text: String)] {
    [
      ("mimetype", "application/vnd.oasis.opendocument.\(kind)"),
      ("content.xml", content),
      (
        "META-INF/manifest.xml",
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"
      ),
    ]
  }

  static let openSpaces = ["office", "table", "text", "style"].map {
    "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
  }.joined(separator: " ")

  /// The content of an OpenDocument file round what stands in its body; flat where it has a media type.
  static func open(_ body: String, kind: String, isFlat: Bool, before: String = "") -> String {
    let root = isFlat ? "document" : "document-content"
    let type = isFlat ? " office:mimetype=\"application/vnd.oasis.opendocument.\(kind)\"" : ""
    return "<?xml version=\"1.0\"?>\(before)<office:\(root) \(openSpaces)\(type)><office:body>"
      + "<office:\(kind)>\(body)</office:\(kind)></office:body></office:\(root)>"
  }

  /// A table of OpenDocument with a heading row and one entry, and what else stands in it.
  static func openTable(_ rows: String = "", columns: String = "") -> String {
    "<table:table table:name=\"Contacts\">\(columns)\(openRow(["When", "What happened"]))"
      + "\(openRow(["3 May 2024", "Home visit"]))\(rows)</table:table>"
  }

  /// A row of it.
  static func openRow(_ words: [String]) -> String {
    let cells = words.map { "<table:table-cell><text:p>\($0)</text:p></table:table-cell>" }.joined()
    return "<table:table-row>\(cells)</table:table-row>"
  }

  /// Puts parts into a package as they are, so that no ratio of packing stops an attack before its
  /// reader meets it.
  static func packed(_ parts: [(name: String, text: String)]) throws -> [UInt8] {
    HandmadePackage(parts.map { .init($0.name, $0.text) }).bytes
  }
}
