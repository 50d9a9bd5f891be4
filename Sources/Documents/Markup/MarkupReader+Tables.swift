import XML

extension MarkupReader {
  /// The table that an element describes: its first row names the columns.
  mutating func table(_ element: XMLElement) throws(MarkupFailure) -> Table {
    let rows = try elements(of: element, named: ["tr"])
    guard let first = rows.first else { throw failure(.tableWithoutHeader, at: element) }
    try checkAttributes(of: first)
    let headers = try elements(of: first, named: ["th", "td"])
    guard !headers.isEmpty, headers.allSatisfy({ $0.name == "th" }) else {
      throw failure(.tableWithoutHeader, at: first)
    }
    var columns: [Table.Column] = []
    for header in headers {
      try checkAttributes(of: header)
      columns.append(
        Table.Column(try inlines(in: header).plainText, width: try width(of: header)))
    }
    var table = Table(
      caption: element.attribute("caption") ?? "", columns: columns, rows: [],
      anchor: try anchor(of: element), isWide: try flag("wide", of: element) ?? false)
    for row in rows.dropFirst() { table.rows.append(try cells(of: row, columns: columns.count)) }
    return table
  }

  private mutating func cells(
    of row: XMLElement, columns: Int
  ) throws(MarkupFailure) -> [Table.Cell] {
    try checkAttributes(of: row)
    let elements = try elements(of: row, named: ["th", "td"])
    guard elements.count == columns else {
      throw failure(.unevenRow(cells: elements.count, columns: columns), at: row)
    }
    var cells: [Table.Cell] = []
    for element in elements {
      try checkAttributes(of: element)
      cells.append(
        Table.Cell(
          blocks: try flow(in: element), isHeader: element.name == "th",
          anchor: try anchor(of: element)))
    }
    // A row's own id is its first cell's.
    let anchor = try anchor(of: row)
    if !anchor.isEmpty, let first = cells.first, first.anchor.isEmpty { cells[0].anchor = anchor }
    return cells
  }

  private func width(of header: XMLElement) throws(MarkupFailure) -> Double {
    guard let given = header.attribute("width") else { return 1 }
    guard let width = Double(given), width.isFinite, width > 0 else {
      throw failure(.unknownValue(given, of: "width", in: "th"), at: header)
    }
    return width
  }
}
