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

  /// Reads an area such as `A1:D3`; nil for anything else.
  ///
  /// - Parameter text: The area as a workbook writes it; `$` before letters and figures is left out.
  init?(_ text: String) {
    var corners: [SheetPlace] = []
    for part in text.split(separator: ":", omittingEmptySubsequences: false) {
      var bytes = Array(part.utf8.prefix(20))
      bytes.removeAll { $0 == UInt8(ascii: "$") }
      let letters = bytes.prefix { $0 > UInt8(ascii: "9") }
      guard let column = bytes.withUnsafeBufferPointer({ SheetPlace.column($0) }),
        let row = Int(String(decoding: bytes[letters.count...], as: UTF8.self)),
        (1...SheetPlace.lastRow).contains(row), column < SheetPlace.columns
      else { return nil }
      corners.append(SheetPlace(row: row, column: column))
    }
    guard let first = corners.first, let last = corners.last, corners.count <= 2 else { return nil }
    rows = min(first.row, last.row)...max(first.row, last.row)
    columns = min(first.column, last.column)...max(first.column, last.column)
  }

  init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}
