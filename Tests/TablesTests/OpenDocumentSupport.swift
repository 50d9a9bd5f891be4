import Foundation
import Tables
import Testing

/// Reads a file with a format.
func read(_ file: URL, as id: String) throws -> TableDocument {
  try #require(tableFormat(id)).read(try contents(of: file), fileName: file.lastPathComponent)
}

/// Reads a text document in one XML file with this between its paragraphs.
func readText(_ body: String) throws -> TableDocument {
  try #require(tableFormat("fodt")).read(
    openDocument("<office:text>\(body)</office:text>", "text"), fileName: "a.fodt")
}

/// Reads a spreadsheet in one XML file with these rows in its only sheet.
func readSheet(_ rows: String) throws -> TableDocument {
  try #require(tableFormat("fods")).read(openSheet(rows), fileName: "a.fods")
}

/// A spreadsheet in one XML file with these rows in its only sheet.
func openSheet(_ rows: String) -> [UInt8] {
  openDocument(
    "<office:spreadsheet><table:table table:name=\"One\">\(rows)</table:table></office:spreadsheet>",
    "spreadsheet")
}

private func openDocument(_ content: String, _ kind: String) -> [UInt8] {
  let prefixes = ["office", "text", "table", "style", "form"].map {
    "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
  }.joined(separator: " ")
  return Array(
    """
    <office:document \(prefixes) \
    xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
    xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
    office:mimetype="application/vnd.oasis.opendocument.\(kind)"><office:body>\(content)\
    </office:body></office:document>
    """.utf8)
}
