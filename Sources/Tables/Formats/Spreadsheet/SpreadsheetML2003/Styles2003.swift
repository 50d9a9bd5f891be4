import XML

/// What the styles of a workbook of 2003 show of numbers, by their ids.
struct Styles2003 {
  private var shown: [String: ShownValue] = [:]
  private var current = ""

  /// Takes what a start tag says of a style.
  mutating func begin(_ event: XMLEvent, _ reader: borrowing XMLReader, _ names: Names2003) {
    if event.name == names.style {
      current = reader.attribute(names.id, of: event) ?? ""
      // A style has what its parent has, until it says otherwise.
      let parent = reader.attribute(names.parent, of: event) ?? "Default"
      if let inherited = shown[parent] { shown[current] = inherited }
    } else if event.name == names.numberFormat {
      guard let code = reader.attribute(names.format, of: event) else { return }
      shown[current] = ShownValue(named: code) ?? FormatCode.shown(code)
    }
  }

  /// What a cell's style shows: its own, or that of its row, of its column, or of the workbook.
  func shown(_ ids: String?...) -> ShownValue {
    for case let id? in ids {
      if let value = shown[id] { return value }
      return .number
    }
    return shown["Default"] ?? .number
  }
}
