/// A place in a sheet, such as `B14`.
struct SheetPlace: Hashable, CustomStringConvertible {
  /// The last row of a sheet (ECMA-376 part 1, 18.3.1.73; Excel's own limit).
  static let lastRow = 1_048_576
  /// The number of columns of a sheet.
  static let columns = 16_384

  /// The row, counted from 1.
  var row: Int
  /// The column, counted from 0.
  var column: Int

  /// The place in letters and figures.
  var description: String {
    var letters: [UInt8] = []
    var rest = column
    while rest >= 0 {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    }
    return String(decoding: letters.reversed(), as: UTF8.self) + String(row)
  }

  /// Reads the column of a place such as `B14`; nil where it begins with no letter.
  ///
  /// - Parameter place: The letters, with anything behind them.
  /// - Returns: The column, counted from 0; a number too large for any sheet where it is beyond the last.
  static func column(_ place: UnsafeBufferPointer<UInt8>) -> Int? {
    var column = 0
    var letters = 0
    for byte in place {
      let letter = byte & 0xDF
      guard letter >= UInt8(ascii: "A"), letter <= UInt8(ascii: "Z"), letters < 6 else { break }
      column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
      letters += 1
    }
    return letters == 0 ? nil : column - 1
  }
}

/// A rectangle of a sheet.
struct CellArea: Hashable {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>

  /// Reads an area such as `A1:D3`, or a single place; nil for anything else.
  ///
  /// - Parameter text: The area as a workbook writes it.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    let colon = text.firstIndex(of: UInt8(ascii: ":")) ?? text.endIndex
    let ends = [text[..<colon], colon < text.endIndex ? text[(colon + 1)...] : text[..<colon]]
    var corners: [SheetPlace] = []
    for end in ends {
      let letters = end.prefix { $0 > UInt8(ascii: "9") }
      guard let column = SheetPlace.column(UnsafeBufferPointer(rebasing: letters)),
        let row = SheetValues.index(UnsafeBufferPointer(rebasing: end[letters.endIndex...])),
        (1...SheetPlace.lastRow).contains(row), column < SheetPlace.columns
      else { return nil }
      corners.append(SheetPlace(row: row, column: column))
    }
    rows = min(corners[0].row, corners[1].row)...max(corners[0].row, corners[1].row)
    columns = min(corners[0].column, corners[1].column)...max(corners[0].column, corners[1].column)
  }

  init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}
