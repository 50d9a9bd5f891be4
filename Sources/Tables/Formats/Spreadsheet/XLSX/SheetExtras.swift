import Archives
import XML

/// What belongs to a sheet and stands in parts of its own: comments, drawings, and tables with headings.
struct SheetExtras {
  /// What is in no cell, by kind.
  private(set) var leftOut: [String: Int] = [:]
  /// What people wrote beside the cells; to which table they belong, the sheet's reader knows.
  private(set) var comments: [TableComment] = []
  /// The words of the text boxes that lie over the cells.
  private(set) var textBoxes: [String] = []
  /// The rows that are the headings of a table.
  private(set) var headingRows: Set<Int> = []

  /// Looks at the parts that a sheet links to.
  ///
  /// - Parameters:
  ///   - sheet: The sheet's part.
  ///   - package: The workbook.
  ///   - people: The names of those who write in threads, by id.
  ///   - seen: The parts that have been read already; none is read twice, however many links lead to it.
  ///   - fileName: The file's name, for messages.
  init(
    of sheet: String, _ package: OfficePackage, people: [String: String],
    seen: inout Set<String>, fileName: String
  ) throws {
    for link in try package.relationships(of: sheet) {
      guard ["comments", "threadedComment", "drawing", "table"].contains(link.kind),
        seen.insert(link.target.lowercased()).inserted,
        let pieces = try package.zip.pieces(of: link.target)
      else { continue }
      var reader = XMLReader(.chunks { try pieces.next() }, fileName: fileName)
      switch link.kind {
      case "drawing": try readDrawing(&reader)
      case "table": try readTable(&reader)
      default: comments += try SheetComments(&reader, people: people).comments
      }
    }
  }

  /// Counts charts and pictures, and takes the words of shapes, once where a part gives them twice.
  private mutating func readDrawing(_ reader: inout XMLReader) throws {
    var fallback = 0
    var isInText = false
    var paragraph = ""
    while let event = try reader.event() {
      let name = event.kind == .text ? "" : reader.local(event.name)
      if name == "Fallback" { fallback += event.kind == .start ? 1 : -1 }
      guard fallback == 0 else { continue }
      switch (event.kind, name) {
      case (.start, "graphicFrame"): leftOut["chart", default: 0] += 1
      case (.start, "pic"): leftOut["picture", default: 0] += 1
      case (.start, "t"): isInText = true
      case (.end, "t"): isInText = false
      case (.text, _) where isInText: paragraph += reader.string(event)
      case (.start, "br"): paragraph += "\n"
      case (.start, "p"): paragraph = ""
      case (.end, "p"):
        if !TableCell(paragraph).isBlank { textBoxes.append(paragraph) }
        paragraph = ""
      default: break
      }
    }
  }

  /// Notes the row in which a table of the sheet has its headings.
  private mutating func readTable(_ reader: inout XMLReader) throws {
    guard let root = try reader.event(), reader.value("headerRowCount", of: root) != "0",
      let area = reader.area("ref", of: root)
    else { return }
    headingRows.insert(area.rows.lowerBound)
  }
}
