import Archives
import Diagnostics
import Tables

/// A Word document made of pieces of its XML, for tests that need just one thing in it.
struct WordFile {
  /// What stands between the start and the end of the body.
  var body: String
  /// Parts beside the text: their kind and what stands in them, such as `footnotes`.
  var besides: [(kind: String, xml: String)] = []
  /// Where the text stands.
  var main = "word/document.xml"

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let links = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let roots = ["header": "hdr", "footer": "ftr"]

  init(_ body: String, _ besides: [(kind: String, xml: String)] = []) {
    self.body = body
    self.besides = besides
  }

  /// The names that pieces may use, declared.
  static let declarations = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    """

  /// The package.
  func bytes() throws -> [UInt8] {
    func part(_ name: String, _ xml: String) -> ArchivePart {
      ArchivePart(
        name: name, bytes: Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(xml)".utf8))
    }
    func relationships(_ list: [(String, String)]) -> String {
      "<Relationships xmlns=\"\(Self.links)\">"
        + list.enumerated().map {
          "<Relationship Id=\"r\($0.offset)\" Type=\"\(Self.office)/\($0.element.0)\" "
            + "Target=\"/\($0.element.1)\"/>"
        }.joined() + "</Relationships>"
    }
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    let own = main.split(separator: "/").last ?? ""
    var parts = [
      part(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Override PartName=\"/\(main)\" ContentType=\"\(Self.types).document.main+xml\"/></Types>"
      ),
      part("_rels/.rels", relationships([("officeDocument", main)])),
      part(
        "\(folder)/_rels/\(own).rels",
        relationships(besides.enumerated().map { ($0.element.kind, "parts/p\($0.offset).xml") })),
      part(main, "<w:document \(Self.declarations)><w:body>\(body)</w:body></w:document>"),
    ]
    for (index, beside) in besides.enumerated() {
      let root = "w:" + (Self.roots[beside.kind] ?? beside.kind)
      parts.append(
        part("parts/p\(index).xml", "<\(root) \(Self.declarations)>\(beside.xml)</\(root)>"))
    }
    return try ZipWriter.write(parts)
  }

  /// What is read of it.
  func read() throws -> TableDocument {
    guard let docx = tableFormat("docx") else { return TableDocument() }
    return try docx.read(try bytes(), fileName: "from-agency.docx")
  }

  /// The diagnostic that it is refused with; nil when it is read.
  func refused() throws -> Diagnostic? {
    guard let docx = tableFormat("docx") else { return nil }
    return refusal(of: try bytes(), by: docx)
  }
}

/// A paragraph around runs or words.
func p(_ content: String, _ properties: String = "") -> String {
  "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")
    + (content.hasPrefix("<") || content.isEmpty ? content : run(content)) + "</w:p>"
}

/// A run of words.
func run(_ words: String, _ properties: String = "") -> String {
  "<w:r>" + (properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")
    + (words.hasPrefix("<") ? words : "<w:t xml:space=\"preserve\">\(words)</w:t>") + "</w:r>"
}

/// A cell around blocks or words.
func tc(_ content: String, _ properties: String = "") -> String {
  "<w:tc>" + (properties.isEmpty ? "" : "<w:tcPr>\(properties)</w:tcPr>")
    + (content.hasPrefix("<") ? content : p(content)) + "</w:tc>"
}

/// A row of cells.
func tr(_ cells: String..., properties: String = "") -> String {
  "<w:tr>" + (properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>") + cells.joined()
    + "</w:tr>"
}

/// A table of rows.
func tbl(_ rows: String...) -> String { "<w:tbl>\(rows.joined())</w:tbl>" }

/// The pictures of all tables of a body, each after its name where there are several.
func tables(_ body: String, _ besides: [(kind: String, xml: String)] = []) throws -> String {
  let document = try WordFile(body, besides).read()
  if document.tables.count == 1 { return picture(document.tables[0]) }
  return document.tables.map { "\($0.name)\n\(picture($0))" }.joined(separator: "\n")
}
