import XML

/// Content controls: boxes of a form that Word fills words or dates into.
extension WordReader {
  /// Reads a control, wherever it stands: around words, paragraphs, cells or rows.
  mutating func readControl() throws {
    var date: WordDate?
    var isUnfilled = false
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      switch name(event.name) {
      case .sdtPr: (date, isUnfilled) = try readControlProperties()
      case .sdtContent: try readControlContent(date, isUnfilled)
      default: try skip()
      }
    }
  }

  private mutating func readControlContent(_ date: WordDate?, _ isUnfilled: Bool) throws {
    if isUnfilled { openPlaceholders += 1 }
    defer { if isUnfilled { openPlaceholders -= 1 } }
    guard let date else { return try readContents() }
    if scope.row != nil {
      let outer = scope.dateAroundCell
      scope.dateAroundCell = date
      try readContents()
      scope.dateAroundCell = outer
    } else {
      let start = scope.flow.text.count
      try readContents()
      if start < scope.flow.text.count {
        scope.flow.date = (start..<scope.flow.text.count, date)
      }
    }
  }

  private mutating func readControlProperties() throws -> (WordDate?, isUnfilled: Bool) {
    var depth = 1
    var iso = ""
    var format = ""
    var isUnfilled = false
    while depth > 0, let event = try xml.next() {
      if event.kind == .end { depth -= 1 }
      guard event.kind == .start else { continue }
      depth += 1
      switch name(event.name) {
      case .date: iso = attribute(.fullDate, of: event) ?? ""
      case .dateFormat: format = attribute(.val, of: event) ?? ""
      case .showingPlcHdr: isUnfilled = isOn(event)
      default: continue
      }
    }
    return (WordDate(iso, format: format), isUnfilled)
  }

  /// What a cell holds: a date where a control with one is all that stands in it.
  mutating func value(of cell: WordFlow) -> CellValue {
    guard cell.nested.isEmpty, let date = cell.date?.value ?? scope.dateAroundCell else {
      return .text
    }
    let range = cell.date?.range ?? 0..<cell.text.count
    guard range.upperBound <= cell.text.count, range.contains(where: { cell.text[$0] > 0x20 })
    else {
      return .text
    }
    let isWhole = cell.text.indices.allSatisfy { place in
      cell.text[place] <= 0x20 || range.contains(place)
        || cell.numbers.contains { $0.contains(place) }
    }
    guard isWhole else { return .text }
    guard date.agrees(with: String(decoding: cell.text[range], as: UTF8.self)) else {
      find(.dateDisagrees)
      return .text
    }
    return date.value
  }
}
