import XML

extension OpenDocumentReader {
  /// Reads a table up to its end tag.
  ///
  /// - Parameters:
  ///   - event: Its start tag.
  ///   - isNested: Whether it stands inside a cell of the table that is being read.
  mutating func readTable(_ event: XMLEvent, isNested: Bool) throws {
    let title = attribute(.tableName, of: event)
    let style = attribute(.tableStyle, of: event)
    if isNested { return try readNestedTable() }
    var result = Table(
      name: findings.isSpreadsheet ? "sheet \(title)" : "table \(findings.tables + 1)")
    result.name = findings.unique(result.name)
    result.title = findings.isSpreadsheet ? title : findings.titleAbove
    result.isHidden = isInHiddenSection || findings.styles.hidesTables(style)
    findings.tables += 1

    let place = findings.document.tables.count
    let paragraphs = findings.document.paragraphs.count
    findings.document.tables.append(result)
    let outer = table
    table = OpenTable(result, place: place)
    try readRows()
    let read = table
    table = outer
    guard let read else { return }
    if read.isCopy && title.contains("'#") {
      findings.document.tables.removeSubrange(place...)
      findings.document.paragraphs.removeSubrange(paragraphs...)
      findings.detachComments(from: place)
      findings.count("copy of another file's sheet")
      return
    }
    if read.grid.rows.isEmpty { findings.detachComments(from: place) }
    // A table without a word, such as a sheet that nobody used, is none.
    let own = read.grid.rows.isEmpty ? [] : [read.finished]
    findings.document.tables.replaceSubrange(place...place, with: own + read.inner)
    findings.coveredWords += read.grid.coveredWords
    for index in paragraphs..<findings.document.paragraphs.count {
      let before = findings.document.paragraphs[index].tablesBefore
      findings.document.paragraphs[index].tablesBefore = min(
        before, findings.document.tables.count)
    }
  }

  /// Reads a table that stands in a cell: its words go into the cell, and it is kept as a table of its
  /// own in case it turns out to fill the row.
  private mutating func readNestedTable() throws {
    guard let outer = table else { return }
    let outerWords = take()
    findings.tables += 1
    findings.nested += 1
    var result = Table(name: findings.unique("table \(findings.tables) (in \(outer.name))"))
    result.title = findings.titleAbove
    result.isHidden = isInHiddenSection || outer.isHidden
    table = OpenTable(result, in: outer.anchor)
    try readRows()
    let read = table
    table = outer
    words = outerWords
    guard let read else { return }
    findings.coveredWords += read.grid.coveredWords
    words.append(lines: read.words)
    table?.nested.append(read)
  }

  /// Reads the rows and columns of a table or of a part of one.
  private mutating func readRows() throws {
    try eachElement { reader, event in
      switch OpenDocumentName(event.name) {
      case .row: try reader.readRow(event)
      case .headerRows: try reader.readPart(isHeading: true)
      case .rowGroup:
        try reader.readPart(isHidden: reader.attribute(.tableDisplay, of: event) == "false")
      case .rows, .columns, .headerColumns, .columnGroup: try reader.readRows()
      case .column: try reader.readColumn(event)
      case .tableSource:
        reader.table?.isCopy = true
        try reader.skip()
      case .shapes: try reader.readContent(.body)
      default: try reader.skip()
      }
    }
  }

  /// Reads a part of a table all of whose rows are headings or hidden.
  private mutating func readPart(isHeading: Bool = false, isHidden: Bool = false) throws {
    let (wasHeading, wasHidden) = (table?.isHeading ?? false, table?.isHidden ?? false)
    table?.isHeading = wasHeading || isHeading
    table?.isHidden = wasHidden || isHidden
    try readRows()
    table?.isHeading = wasHeading
    table?.isHidden = wasHidden
  }

  private mutating func readColumn(_ event: XMLEvent) throws {
    var count = 1
    var style = ""
    var isHidden = false
    for index in 0..<event.attributeCount {
      let attribute = xml.attribute(index)
      switch OpenDocumentName(attribute.name) {
      case .columnsRepeated: count = self.count(attribute)
      case .defaultStyle: style = xml.string(attribute)
      case .visibility: isHidden = Self.isHidden(xml.string(attribute))
      default: continue
      }
    }
    let before = table?.columnStyles.last?.end ?? 0
    let end = min(before + count, GridBudget.mostColumns)
    table?.columnStyles.append((end, style))
    // Whoever hides all columns to the right of a sheet hides nothing.
    if isHidden && end < GridBudget.mostColumns {
      table?.hiddenColumns.append(contentsOf: before..<end)
      findings.hiddenColumns += end - before
    }
    try skip()
  }

  private mutating func readRow(_ event: XMLEvent) throws {
    var marks = OpenDocumentGrid.RowMarks(
      line: Int(event.line), isHidden: table?.isHidden ?? false,
      isHeading: table?.isHeading ?? false)
    var style = ""
    for index in 0..<event.attributeCount {
      let attribute = xml.attribute(index)
      switch OpenDocumentName(attribute.name) {
      case .rowsRepeated: marks.count = count(attribute)
      case .defaultStyle: style = xml.string(attribute)
      case .visibility: marks.isHidden = marks.isHidden || Self.isHidden(xml.string(attribute))
      default: continue
      }
    }
    try eachElement { reader, event in
      switch OpenDocumentName(event.name) {
      case .cell: try reader.readCell(event, isCovered: false, rowStyle: style)
      case .coveredCell: try reader.readCell(event, isCovered: true, rowStyle: style)
      default: try reader.skip()
      }
    }
    table?.settleNested()
    let before = table?.grid.rows.count ?? 0
    try table?.grid.endRow(marks, &findings.budget)
    if marks.isHidden { findings.hiddenRows += (table?.grid.rows.count ?? 0) - before }
  }

  private static func isHidden(_ visibility: String) -> Bool {
    visibility == "collapse" || visibility == "filter"
  }
}
