import Archives
import Diagnostics
import FuzzyDates
import XML

/// Reads a workbook through the links between its parts, never by their names (ECMA-376 part 1, 12).
struct WorkbookReader {
  private let package: OfficePackage
  private let fileName: String
  private var document = TableDocument()
  private var leftOut = LeftOut()
  /// The names of those who write in threads of comments, by id.
  private var people: [String: String] = [:]
  /// The parts that have been read, in small letters.
  private var seen: Set<String> = []

  init(_ package: OfficePackage, fileName: String) {
    self.package = package
    self.fileName = fileName
  }

  mutating func read() throws -> TableDocument {
    let links = try package.relationships(of: package.mainPart)
    let workbook = try Workbook(package, fileName: fileName)
    let words = try SharedStrings(
      part: links.first { $0.kind == "sharedStrings" }?.target, package, fileName: fileName)
    let styles = try CellStyles(
      part: links.first { $0.kind == "styles" }?.target, package, fileName: fileName)
    let values = SheetValues(
      words: words, styles: styles, numbers: NumberCell(epoch: workbook.epoch))
    let targets = Dictionary(links.map { ($0.id, $0) }) { first, _ in first }
    if let part = links.first(where: { $0.kind == "person" })?.target { try readPeople(part) }
    var budget = GridBudget(fileName: fileName)
    for (index, sheet) in workbook.sheets.enumerated() {
      guard let link = targets[sheet.link] else {
        throw TableFailure(
          .partMissing, fileName: fileName, place: Place(path: "sheet \(index + 1)"))
      }
      switch link.kind {
      case "worksheet":
        // A part that serves as several sheets would be read several times.
        guard seen.insert(link.target.lowercased()).inserted else {
          throw TableFailure(
            .partMissing, fileName: fileName, place: Place(path: "sheet \(index + 1)"))
        }
        try read(sheet, number: index + 1, part: link.target, values, &budget)
      case "chartsheet": leftOut.add("chart sheet")
      default: leftOut.add("macro sheet")
      }
    }
    document.leftOut = leftOut.counts
    document.diagnostics += leftOut.diagnostics(fileName: fileName)
    try readProperties()
    return document
  }

  private mutating func read(
    _ sheet: Workbook.Sheet, number: Int, part: String, _ values: SheetValues,
    _ budget: inout GridBudget
  ) throws {
    guard let pieces = try package.zip.pieces(of: part) else {
      throw TableFailure(.partMissing, fileName: fileName, place: Place(path: "sheet \(number)"))
    }
    var reader = SheetPart(
      pieces, values: values, budget: budget, sheet: number, fileName: fileName)
    try reader.read()
    budget = reader.grid.budget
    let extras = try SheetExtras(
      of: part, package, people: people, seen: &seen, fileName: fileName)
    leftOut.add(extras.leftOut)
    leftOut.add("comment", extras.comments.count)
    leftOut.add("formula without a value", reader.grid.findings.count(.noValue))
    document.add(
      ReadSheet(
        number: number, name: sheet.name, isHidden: sheet.isHidden, grid: reader.grid,
        hiddenColumns: reader.hiddenColumns, headingRows: extras.headingRows,
        comments: extras.comments, textBoxes: extras.textBoxes), fileName: fileName)
  }

  private mutating func readPeople(_ part: String) throws {
    guard let pieces = try package.zip.pieces(of: part) else { return }
    var reader = XMLReader(.chunks { try pieces.next() }, fileName: fileName)
    while let event = try reader.event() {
      guard event.kind == .start, let id = reader.value("id", of: event) else { continue }
      people[id] = reader.value("displayName", of: event)
    }
  }

  /// Who made the file and when it was last changed, where it says so.
  private mutating func readProperties() throws {
    let links = try package.relationships(of: "")
    guard let part = links.first(where: { $0.kind == "core-properties" })?.target,
      let bytes = try package.zip.bytes(of: part)
    else { return }
    let tree = try XMLElement.parse(bytes, fileName: fileName)
    document.author = tree.first("creator")?.text ?? ""
    document.modified = tree.first("modified")?.text ?? ""
  }
}
