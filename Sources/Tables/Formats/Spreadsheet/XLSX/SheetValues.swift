/// Makes cells of what the values in a sheet's part say.
struct SheetValues {
  let words: SharedStrings
  let styles: CellStyles
  let numbers: NumberCell

  /// The types of a cell (ECMA-376 part 1, 18.18.11).
  enum Kind {
    case number, shared, inline, formulaText, truth, error, date
  }

  /// The type that an attribute names; a number where it names none.
  static func kind(_ name: UnsafeBufferPointer<UInt8>) -> Kind {
    switch (name.first, name.count) {
    case (UInt8(ascii: "s"), 1): .shared
    case (UInt8(ascii: "s"), _): .formulaText
    case (UInt8(ascii: "i"), _): .inline
    case (UInt8(ascii: "b"), _): .truth
    case (UInt8(ascii: "e"), _): .error
    case (UInt8(ascii: "d"), _): .date
    default: .number
    }
  }

  /// What a style shows; a number where there is no such style.
  func shown(_ style: Int) -> ShownValue {
    styles.shown.indices.contains(style) ? styles.shown[style] : .number
  }

  /// The cell of a value.
  ///
  /// - Parameters:
  ///   - raw: The value as it stands in the part.
  ///   - kind: The cell's type.
  ///   - style: The number of the cell's style.
  ///   - finding: What a person should know of it, where there is something.
  /// - Returns: The cell; nil where it refers to words that are not there.
  func cell(
    _ raw: UnsafeBufferPointer<UInt8>, _ kind: Kind, style: Int,
    _ finding: inout SheetFindings.Kind?
  ) -> TableCell? {
    switch kind {
    case .shared:
      guard let index = Self.index(raw), index < words.texts.count else { return nil }
      return TableCell(words.texts[index])
    case .number: return numbers.cell(raw, shown(style), &finding)
    case .inline, .formulaText:
      return TableCell(EscapedCharacters.resolved(String(decoding: raw, as: UTF8.self)))
    case .truth:
      let isTrue = raw.first == UInt8(ascii: "1") || raw.first == UInt8(ascii: "t")
      return TableCell(isTrue ? "TRUE" : "FALSE", value: .truth(isTrue))
    case .error:
      finding = .error
      return TableCell(String(decoding: raw, as: UTF8.self), value: .error)
    case .date:
      let text = String(decoding: raw, as: UTF8.self)
      guard raw.count <= 40, let read = ISOMoment(text) else { return TableCell(text) }
      return DateCell.cell(read.moment, second: read.second, shown(style), &finding)
    }
  }

  /// A number of at most nine figures, with blanks around it; nil for anything else.
  static func index(_ raw: UnsafeBufferPointer<UInt8>) -> Int? {
    var value = 0
    var digits = 0
    for byte in raw {
      if byte <= 0x20 { continue }
      guard byte &- 0x30 <= 9, digits < 9 else { return nil }
      value = value * 10 + Int(byte - 0x30)
      digits += 1
    }
    return digits == 0 ? nil : value
  }
}
