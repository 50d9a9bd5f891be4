import Archives
import Diagnostics
import XML

/// Reads the part of one sheet as a stream: rows and cells, merged cells, hidden rows and columns.
///
/// Rows and cells may leave out their places, and then follow one another (ECMA-376 part 1, 18.3.1).
struct SheetPart: ~Copyable {
  /// The sheet's cells.
  var grid: SheetGrid

  private var reader: XMLReader
  private let values: SheetValues
  private let sheet: Int
  private let fileName: String
  private var areas: [CellArea] = []
  private var hidden: [ClosedRange<Int>] = []
  private var row = 0
  private var cell = OpenCell()

  /// What is known of the cell that is being read.
  private struct OpenCell {
    var column = -1
    var kind = SheetValues.Kind.number
    var style = 0
    var hasFormula = false
    /// Whether a formula's result is there, be it an empty text.
    var hasValue = false
    var content: TableCell?
    /// The text of an inline string.
    var text = ""
    var isOpen = false
  }

  init(
    _ pieces: PartPieces, values: SheetValues, budget: GridBudget, sheet: Int, fileName: String
  ) {
    grid = SheetGrid(budget: budget)
    reader = XMLReader(.chunks { try pieces.next() }, fileName: fileName)
    self.values = values
    self.sheet = sheet
    self.fileName = fileName
  }

  /// The columns that are hidden, in order.
  var hiddenColumns: [Int] {
    var columns: Set<Int> = []
    for range in hidden where columns.count < SheetPlace.columns { columns.formUnion(range) }
    return columns.sorted()
  }

  /// Reads the whole part.
  mutating func read() throws {
    guard let root = try reader.event(), reader.local(root.name) == "worksheet" else {
      throw TableFailure(.partMissing, fileName: fileName, place: place)
    }
    let names = SheetNames(reader, namespace: reader.namespace(root.name))
    var isInValue = false
    var isInText = false
    var phonetic = 0
    while let event = try reader.event() {
      switch event.kind {
      case .start:
        if event.name == names.cell {
          beginCell(event, names)
        } else if event.name == names.value {
          isInValue = cell.isOpen
        } else if event.name == names.row {
          try beginRow(event, names)
        } else if event.name == names.formula {
          cell.hasFormula = true
        } else if event.name == names.text.text {
          isInText = cell.isOpen && phonetic == 0
        } else if event.name == names.text.phonetic {
          phonetic += 1
        } else if event.name == names.merge {
          if let area = reader.area("ref", of: event) {
            areas.append(area)
          }
        } else if event.name == names.column {
          noteColumn(event, names)
        }
      case .text:
        if isInValue { try take(event) } else if isInText { cell.text += reader.string(event) }
      case .end:
        if event.name == names.cell {
          try endCell()
        } else if event.name == names.value {
          isInValue = false
          cell.hasValue = cell.hasValue || cell.kind == .formulaText
        } else if event.name == names.row {
          grid.endRow()
        } else if event.name == names.text.text {
          isInText = false
        } else if event.name == names.text.phonetic {
          phonetic -= 1
        }
      case .attribute: continue
      }
    }
    try grid.finish(areas)
  }

  private mutating func beginRow(_ event: XMLEvent, _ names: borrowing SheetNames) throws {
    row += 1
    var isHidden = false
    for index in 0..<event.attributeCount {
      let attribute = reader.attribute(index)
      if attribute.name == names.place {
        if let number = reader.withBytes(attribute, SheetValues.index), number > 0 { row = number }
      } else if attribute.name == names.hidden {
        isHidden = isHidden || isTrue(attribute)
      } else if attribute.name == names.height {
        isHidden = isHidden || isZero(attribute)
      }
    }
    guard row <= SheetPlace.lastRow else {
      throw TableFailure(.outsideSheet, fileName: fileName, place: place)
    }
    grid.endRow()
    grid.beginRow(number: row, line: Int(event.line), isHidden: isHidden)
    cell = OpenCell()
  }

  private mutating func beginCell(_ event: XMLEvent, _ names: borrowing SheetNames) {
    var next = OpenCell()
    next.column = cell.column + 1
    next.isOpen = true
    for index in 0..<event.attributeCount {
      let attribute = reader.attribute(index)
      if attribute.name == names.place {
        next.column = reader.withBytes(attribute, SheetPlace.column) ?? next.column
      } else if attribute.name == names.style {
        next.style = reader.withBytes(attribute, SheetValues.index) ?? 0
      } else if attribute.name == names.type {
        next.kind = reader.withBytes(attribute, SheetValues.kind)
      }
    }
    cell = next
  }

  private mutating func take(_ event: XMLEvent) throws {
    var finding: SheetFindings.Kind?
    let values = values
    let (kind, style) = (cell.kind, cell.style)
    guard let content = reader.withBytes(event, { values.cell($0, kind, style: style, &finding) })
    else { throw TableFailure(.wordsMissing, fileName: fileName, place: place) }
    if let finding { grid.findings.note(finding, SheetPlace(row: row, column: cell.column)) }
    cell.content = content
    cell.hasValue = true
  }

  private mutating func endCell() throws {
    guard cell.isOpen else { return }
    cell.isOpen = false
    guard cell.column < SheetPlace.columns else {
      throw TableFailure(.outsideSheet, fileName: fileName, place: place)
    }
    if let content = cell.content {
      try grid.place(content, column: cell.column)
    } else if !cell.text.isEmpty {
      try grid.place(
        TableCell(EscapedCharacters.resolved(cell.text)), column: cell.column)
    } else if cell.hasFormula && !cell.hasValue {
      grid.findings.note(.noValue, SheetPlace(row: row, column: cell.column))
    }
  }

  private mutating func noteColumn(_ event: XMLEvent, _ names: borrowing SheetNames) {
    var first: Int?
    var last: Int?
    var isHidden = false
    for index in 0..<event.attributeCount {
      let attribute = reader.attribute(index)
      switch reader.local(attribute.name) {
      case "min": first = reader.withBytes(attribute, SheetValues.index)
      case "max": last = reader.withBytes(attribute, SheetValues.index)
      case "hidden": isHidden = isHidden || isTrue(attribute)
      case "width": isHidden = isHidden || isZero(attribute)
      default: break
      }
    }
    guard isHidden, let first, let last, first >= 1, last >= first, last <= SheetPlace.columns,
      hidden.count < 1_000
    else { return }
    hidden.append(first - 1...last - 1)
  }

  private func isTrue(_ attribute: XMLEvent) -> Bool {
    reader.withBytes(attribute) {
      $0.elementsEqual("1".utf8) || $0.elementsEqual("true".utf8) || $0.elementsEqual("on".utf8)
    }
  }

  private func isZero(_ attribute: XMLEvent) -> Bool {
    reader.withBytes(attribute) { !$0.isEmpty && $0.allSatisfy { $0 == 0x30 || $0 == 0x2E } }
  }

  private var place: Place {
    let at = SheetPlace(row: max(row, 1), column: max(cell.column, 0))
    return Place(
      cell: cell.column < SheetPlace.columns ? at.description : nil, path: "sheet \(sheet)")
  }
}

/// The names of the elements and attributes of a sheet, in the namespace that its part uses: the
/// transitional or the strict one.
struct SheetNames {
  let row: XMLName
  let cell: XMLName
  let value: XMLName
  let formula: XMLName
  let merge: XMLName
  let column: XMLName
  let text: TextNames
  let place: XMLName
  let style: XMLName
  let type: XMLName
  let hidden: XMLName
  let height: XMLName

  init(_ reader: borrowing XMLReader, namespace: String) {
    row = reader.name("row", in: namespace)
    cell = reader.name("c", in: namespace)
    value = reader.name("v", in: namespace)
    formula = reader.name("f", in: namespace)
    merge = reader.name("mergeCell", in: namespace)
    column = reader.name("col", in: namespace)
    text = TextNames(reader, namespace: namespace)
    place = reader.name("r")
    style = reader.name("s")
    type = reader.name("t")
    hidden = reader.name("hidden")
    height = reader.name("ht")
  }
}
