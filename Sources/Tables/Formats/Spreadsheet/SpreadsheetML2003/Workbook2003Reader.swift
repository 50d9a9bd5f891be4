import Diagnostics
import FuzzyDates
import XML

/// Reads a workbook of one XML file as a stream, sheet by sheet ("XML Spreadsheet Reference",
/// Microsoft, 2002).
///
/// Rows, columns and cells may leave out their places (`ss:Index`), and then follow one another; a merged
/// cell takes the places that it covers in its own row.
struct Workbook2003Reader: ~Copyable {
  private var reader: XMLReader
  private let names: Names2003
  private let fileName: String
  private var document = TableDocument()
  private var leftOut = LeftOut()
  private var styles = Styles2003()
  private var epoch = ExcelSerial.Epoch.year1900
  private var budget: GridBudget
  private var sheets = 0
  /// The elements that are open, from the first.
  private var path: [XMLName] = []

  init(_ bytes: [UInt8], fileName: String) {
    reader = XMLReader(.bytes(bytes), fileName: fileName)
    names = Names2003(reader)
    budget = GridBudget(fileName: fileName)
    self.fileName = fileName
  }

  mutating func read() throws -> TableDocument {
    while let event = try reader.next() {
      switch event.kind {
      case .start:
        if event.name == names.worksheet {
          try readSheet(event)
          continue
        }
        path.append(event.name)
        styles.begin(event, reader, names)
      case .end: _ = path.popLast()
      case .text:
        guard let parent = path.last else { continue }
        switch reader.local(parent) {
        case "Author" where document.author.isEmpty: document.author = reader.string(event)
        case "LastSaved": document.modified = reader.string(event)
        case "Created" where document.modified.isEmpty: document.modified = reader.string(event)
        default: break
        }
      case .attribute: continue
      }
      if event.kind == .start, reader.local(event.name) == "Date1904" { epoch = .year1904 }
    }
    guard sheets > 0 else { throw TableFailure(.partMissing, fileName: fileName) }
    document.leftOut = leftOut.counts
    document.diagnostics += leftOut.diagnostics(fileName: fileName)
    return document
  }

  private mutating func readSheet(_ start: XMLEvent) throws {
    sheets += 1
    let name = reader.attribute(names.name, of: start) ?? ""
    var sheet = Sheet2003(
      budget: budget, values: Values2003(numbers: NumberCell(epoch: epoch), styles: styles),
      number: sheets, fileName: fileName)
    try sheet.read(&reader, names)
    budget = sheet.grid.budget
    leftOut.add("comment", sheet.comments.count)
    leftOut.add("formula without a value", sheet.grid.findings.count(.noValue))
    document.add(
      ReadSheet(
        number: sheets, name: name, isHidden: sheet.isHidden, grid: sheet.grid,
        hiddenColumns: sheet.hiddenColumns, comments: sheet.comments), fileName: fileName)
  }
}

extension XMLReader {
  /// The value of an attribute of the start tag that came last; nil where it has none of that name.
  func attribute(_ name: XMLName, of event: XMLEvent) -> String? {
    for index in 0..<event.attributeCount where attribute(index).name == name {
      return string(attribute(index))
    }
    return nil
  }

  /// The value of an attribute that is a number of at most nine figures.
  func number(_ name: XMLName, of event: XMLEvent) -> Int? {
    for index in 0..<event.attributeCount where attribute(index).name == name {
      return withBytes(attribute(index), SheetValues.index)
    }
    return nil
  }
}
