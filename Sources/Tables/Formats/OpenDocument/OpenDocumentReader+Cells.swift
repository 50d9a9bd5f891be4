import XML

extension OpenDocumentReader {
  /// Reads a cell up to its end tag and puts it into its table.
  mutating func readCell(_ event: XMLEvent, isCovered: Bool, rowStyle: String) throws {
    var value = OpenDocumentValue()
    var style = ""
    var piece = OpenDocumentGrid.Piece(cell: TableCell(""), isCovered: isCovered)
    for index in 0..<event.attributeCount {
      let attribute = xml.attribute(index)
      switch OpenDocumentName(attribute.name) {
      case .columnsRepeated: piece.count = count(attribute)
      case .columnsSpanned: piece.columnsSpanned = count(attribute)
      case .rowsSpanned: piece.rowsSpanned = count(attribute)
      case .tableStyle: style = xml.string(attribute)
      case .formula: value.hasFormula = true
      case .valueType: value.type = xml.string(attribute)
      case .calcType: value.calcType = xml.string(attribute)
      case .value: value.number = xml.string(attribute)
      case .dateValue: value.date = xml.string(attribute)
      case .timeValue: value.time = xml.string(attribute)
      case .booleanValue: value.truth = xml.string(attribute)
      case .stringValue: value.string = xml.string(attribute)
      default: continue
      }
    }
    let outer = take()
    try readContent(.cell)
    let own = take()
    words = outer
    // What a format hides is in the file all the same.
    piece.cell.text = own.isBlank && !value.words.isEmpty ? value.words : own.text
    if !value.type.isEmpty {
      let shown = parts(of: value, style.isEmpty ? rowStyle : style)
      piece.cell.value = value.cellValue(showing: piece.cell.text, shown)
      if case .day = piece.cell.value, shown.contains(.day), !shown.contains(.year) {
        findings.datesWithoutYear += 1
      }
      if piece.cell.value == .error { findings.errors += 1 }
    }
    table?.grid.add(piece)
  }

  /// Which parts of a date a cell shows, by its own style, its row's or its column's.
  private func parts(
    of value: OpenDocumentValue, _ style: String
  ) -> OpenDocumentStyles.Parts {
    guard value.type == "date" || value.type == "time", let table else { return [] }
    if !style.isEmpty { return findings.styles.parts(ofCells: style) }
    let styles = table.columnStyles
    var low = 0
    var high = styles.count
    while low < high {
      let middle = (low + high) / 2
      if styles[middle].end <= table.grid.column { low = middle + 1 } else { high = middle }
    }
    return low < styles.count ? findings.styles.parts(ofCells: styles[low].style) : []
  }
}
