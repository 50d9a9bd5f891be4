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
    var budget = GridBudget(fileName: fileName)
    var seen: Set<String> = []
    for (index, sheet) in workbook.sheets.enumerated() {
      guard let link = links.first(where: { $0.id == sheet.link }) else {
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
    var table = Table(name: document.freeName("sheet \(sheet.name)", number: number))
    table.title = sheet.name
    table.isHidden = sheet.isHidden
    table.rows = reader.grid.rows
    let width = table.rows.reduce(0) { max($0, $1.cells.count) }
    table.hiddenColumns = reader.hiddenColumns(upTo: width)
    for column in table.hiddenColumns {
      reader.grid.findings.note(.hiddenColumn, SheetPlace(row: 1, column: column))
    }
    let extras = try SheetExtras(of: part, package, fileName: fileName)
    leftOut.add(extras.leftOut)
    leftOut.add("formula without a value", reader.grid.findings.count(.noValue))
    if let first = table.rows.first, extras.headingRows.contains(first.number) {
      table.markedHeadings = 1
    }
    if !table.rows.isEmpty {
      if sheet.isHidden { document.diagnostics.append(.hiddenSheet(number, fileName: fileName)) }
      document.tables.append(table)
    }
    document.diagnostics += reader.grid.findings.diagnostics(sheet: number, fileName: fileName)
    document.paragraphs += extras.textBoxes.map {
      TextParagraph($0, tablesBefore: document.tables.count)
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

extension TableDocument {
  /// A name that no table has yet.
  func freeName(_ name: String, number: Int) -> String {
    tables.contains { $0.name == name } ? "\(name) (\(number))" : name
  }
}

extension Diagnostic {
  /// A note that a whole sheet is hidden.
  static func hiddenSheet(_ number: Int, fileName: String) -> Diagnostic {
    Diagnostic(
      id: "table.hidden-sheet", severity: .note,
      message: "Sheet \(number) is hidden; it was read like all others.",
      remedy: "Ask the agency whether it belongs to the chronology.",
      place: Place(file: fileName, path: "sheet \(number)"))
  }
}
