import Archives
import XML

/// What belongs to a sheet and stands in parts of its own: comments, drawings, and tables with headings.
struct SheetExtras {
  /// What is not read, by kind.
  private(set) var leftOut: [String: Int] = [:]
  /// The words of the text boxes that lie over the cells.
  private(set) var textBoxes: [String] = []
  /// The rows that are the headings of a table.
  private(set) var headingRows: Set<Int> = []

  /// Looks at the parts that a sheet links to.
  ///
  /// - Parameters:
  ///   - sheet: The sheet's part.
  ///   - package: The workbook.
  ///   - fileName: The file's name, for messages.
  init(of sheet: String, _ package: OfficePackage, fileName: String) throws {
    for link in try package.relationships(of: sheet) {
      guard ["comments", "threadedComment", "drawing", "table"].contains(link.kind),
        let pieces = try package.zip.pieces(of: link.target)
      else { continue }
      var reader = XMLReader(.chunks { try pieces.next() }, fileName: fileName)
      switch link.kind {
      case "drawing": try readDrawing(&reader)
      case "table": try readTable(&reader)
      default: try countComments(&reader)
      }
    }
  }

  /// Counts comments of both kinds; an old one that only announces a thread does not count.
  private mutating func countComments(_ reader: inout XMLReader) throws {
    var authors: [String] = []
    var isInAuthor = false
    while let event = try reader.event() {
      let name = event.kind == .text ? "" : reader.local(event.name)
      switch (event.kind, name) {
      case (.start, "author"):
        authors.append("")
        isInAuthor = true
      case (.text, _) where isInAuthor: authors[authors.count - 1] += reader.string(event)
      case (.end, "author"): isInAuthor = false
      case (.start, "comment"):
        let author = reader.value("authorId", of: event).flatMap { Int($0) } ?? -1
        let isThread = authors.indices.contains(author) && authors[author].hasPrefix("tc=")
        if !isThread { leftOut["comment", default: 0] += 1 }
      case (.start, "threadedComment"): leftOut["comment", default: 0] += 1
      default: break
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
      let area = reader.value("ref", of: root).flatMap({ CellArea($0) })
    else { return }
    headingRows.insert(area.rows.lowerBound)
  }
}
