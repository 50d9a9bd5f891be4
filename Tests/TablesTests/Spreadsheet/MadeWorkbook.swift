import Archives
import Diagnostics
import Tables

/// A workbook put together part by part, so that a test can say exactly what stands in it.
struct MadeWorkbook {
  /// One sheet: its name, its state, and the XML inside its `worksheet` element.
  struct Sheet {
    var name: String
    var state = ""
    var content: String
    /// The links of the sheet's part, as whole elements.
    var links = ""
    /// The kind of the link that leads to it.
    var kind = "worksheet"
  }

  static let transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"

  var sheets: [Sheet]
  /// The content of each `si` element.
  var strings: [String] = []
  /// The number format of each style: the number of one that is built in, or a code.
  var formats: [String] = []
  var properties = ""
  var isStrict = false
  var mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
  /// Parts that replace those made, or stand beside them.
  var others: [String: String] = [:]

  /// A workbook of one sheet.
  init(_ content: String, strings: [String] = [], formats: [String] = []) {
    sheets = [Sheet(name: "Contacts", content: content)]
    self.strings = strings
    self.formats = formats
  }

  /// A workbook of one sheet with one row of cells, one for each pair of a number and a format.
  static func numbers(_ pairs: [(String, String)], properties: String = "") -> MadeWorkbook {
    let cells = pairs.indices.map { "<c s='\($0)'><v>\(pairs[$0].0)</v></c>" }.joined()
    var book = MadeWorkbook(
      "<sheetData><row>\(cells)</row></sheetData>", formats: pairs.map(\.1))
    book.properties = properties
    return book
  }

  private var main: String { isStrict ? Self.strict : Self.transitional }

  private var office: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  private static let links = "http://schemas.openxmlformats.org/package/2006/relationships"

  private func link(_ id: String, _ kind: String, _ target: String) -> String {
    "<Relationship Id='\(id)' Type='\(office)/\(kind)' Target='\(target)'/>"
  }

  private func list(_ links: String) -> String {
    "<Relationships xmlns='\(Self.links)'>\(links)</Relationships>"
  }

  private var styles: String {
    var codes = ""
    var uses = ""
    for (index, format) in formats.enumerated() {
      let builtIn = format.count < 3 ? Int(format) : nil
      let id = builtIn ?? 200 + index
      if builtIn == nil {
        let code = format.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "&quot;")
        codes += "<numFmt numFmtId='\(id)' formatCode=\"\(code)\"/>"
      }
      uses += "<xf numFmtId='\(id)'/>"
    }
    return """
      <styleSheet xmlns='\(main)'><numFmts>\(codes)</numFmts>
      <cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>\(uses)</cellXfs></styleSheet>
      """
  }

  /// The parts by their names.
  var parts: [String: String] {
    var parts = [
      "[Content_Types].xml": """
      <Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>
      <Default Extension='xml' ContentType='application/xml'/>
      <Override PartName='/book/main.xml' ContentType='\(mediaType)'/></Types>
      """,
      "_rels/.rels": list(link("a", "officeDocument", "book/main.xml")),
      "book/styles.xml": styles,
    ]
    var listed = ""
    var links = link("styles", "styles", "styles.xml")
    if !strings.isEmpty {
      links += link("words", "sharedStrings", "/book/words.xml")
      let items = strings.map { "<si>\($0)</si>" }.joined()
      parts["book/words.xml"] = "<sst xmlns='\(main)'>\(items)</sst>"
    }
    for (index, sheet) in sheets.enumerated() {
      // The parts are named against the order of the sheets.
      let name = "page\(sheets.count - index).xml"
      let state = sheet.state.isEmpty ? "" : " state='\(sheet.state)'"
      listed +=
        "<sheet name='\(sheet.name)' sheetId='\(index + 7)'\(state) r:id='link\(index)'/>"
      links += link("link\(index)", sheet.kind, "../book/\(name)")
      parts["book/\(name)"] = "<worksheet xmlns='\(main)'>\(sheet.content)</worksheet>"
      if !sheet.links.isEmpty { parts["book/_rels/\(name).rels"] = list(sheet.links) }
    }
    parts["book/main.xml"] = """
      <workbook xmlns='\(main)' xmlns:r='\(office)'>\(properties)<sheets>\(listed)</sheets></workbook>
      """
    parts["book/_rels/main.xml.rels"] = list(links)
    return parts.merging(others) { $1 }
  }

  /// The file.
  func bytes() throws -> [UInt8] {
    try ZipWriter.write(
      parts.sorted { $0.key < $1.key }.map {
        ArchivePart(name: $0.key, bytes: Array(("<?xml version='1.0'?>" + $0.value).utf8))
      })
  }

  /// What the reader makes of it.
  func read() throws -> TableDocument {
    guard let format = tableFormat("xlsx") else { throw NoFormat() }
    return try format.read(try bytes(), fileName: "from-agency")
  }

  /// The cells of its first row with words.
  func cells() throws -> [TableCell] { try read().tables.first?.rows.first?.cells ?? [] }

  /// The id of the diagnostic with which it is refused; nil where it is read.
  func refusalID() throws -> String? {
    guard let format = tableFormat("xlsx") else { throw NoFormat() }
    return refusal(of: try bytes(), by: format)?.id
  }

  struct NoFormat: Error {}
}
