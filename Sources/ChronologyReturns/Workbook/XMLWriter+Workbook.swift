import CaseModel
import XML

/// The few elements of SpreadsheetML that a return is made of (ECMA-376 part 1, 18.3).
extension XMLWriter {
  /// Writes a cell with words; the first part of them stands in bold where asked.
  mutating func cell(_ name: String, _ text: String, style: Int, bold: String = "") {
    if text.isEmpty && bold.isEmpty { return empty("c", [("r", name), ("s", "\(style)")]) }
    start("c", [("r", name), ("s", "\(style)"), ("t", "inlineStr")])
    start("is")
    if bold.isEmpty {
      element("t", [("xml:space", "preserve")], text: text)
    } else {
      start("r")
      start("rPr")
      empty("b")
      empty("sz", [("val", "11")])
      empty("rFont", [("val", "Arial")])
      end()
      element("t", [("xml:space", "preserve")], text: bold)
      end()
      start("r")
      start("rPr")
      empty("sz", [("val", "11")])
      empty("rFont", [("val", "Arial")])
      end()
      element("t", [("xml:space", "preserve")], text: text)
      end()
    }
    end()
    end()
  }

  /// Writes the widths of columns, in characters, with the style of cells that nobody has used.
  mutating func columns(_ widths: [Double], style: Int) {
    start("cols")
    for (index, width) in widths.enumerated() {
      empty(
        "col",
        [
          ("min", "\(index + 1)"), ("max", "\(index + 1)"), ("width", "\(width)"),
          ("style", "\(style)"), ("customWidth", "1"),
        ])
    }
    end()
  }

  /// Writes how a sheet is shown: its headings stay in sight.
  mutating func frozenView(columns: Int) {
    start("sheetViews")
    start("sheetView", [("workbookViewId", "0")])
    var pane = [("ySplit", "1"), ("topLeftCell", columns == 0 ? "A2" : "\(columnName(columns))2")]
    if columns > 0 { pane.insert(("xSplit", "\(columns)"), at: 0) }
    let corner = columns > 0 ? "bottomRight" : "bottomLeft"
    empty("pane", pane + [("activePane", corner), ("state", "frozen")])
    empty("selection", [("pane", corner), ("activeCell", "A2"), ("sqref", "A2")])
    end()
    end()
  }

  /// Locks a sheet's locked cells; rows may be added, sized and sorted all the same.
  mutating func protection() {
    empty(
      "sheetProtection",
      [
        ("sheet", "1"), ("objects", "1"), ("scenarios", "1"), ("formatCells", "0"),
        ("formatColumns", "0"), ("formatRows", "0"), ("insertRows", "0"), ("sort", "0"),
      ])
  }

  /// Writes what a printed page is like: A4, so many pages across, with marking and page number.
  mutating func page(_ words: ReturnWords, isLandscape: Bool, across: Int = 1) {
    empty(
      "pageMargins",
      [
        ("left", "0.4"), ("right", "0.4"), ("top", "0.8"), ("bottom", "0.7"), ("header", "0.3"),
        ("footer", "0.3"),
      ])
    empty(
      "pageSetup",
      [
        ("paperSize", "9"), ("orientation", isLandscape ? "landscape" : "portrait"),
        ("fitToWidth", "\(across)"), ("fitToHeight", "0"),
      ])
    let notice = words.notice.isEmpty ? "" : "\n" + words.notice
    start("headerFooter")
    element("oddHeader", text: "&C&B" + Self.plain(words.blank.marking + notice))
    let left = "\(words.blank.review.reference)  |  \(words.blank.agency.code)"
    element("oddFooter", text: "&L" + Self.plain(left) + "&RPage &P of &N")
    end()
  }

  /// Words as they stand in a header, where `&` begins a command and the whole may have 255 characters.
  private static func plain(_ words: String) -> String {
    words.prefix(90).map { $0 == "&" ? "&&" : String($0) }.joined()
  }
}

/// The letters of a column, such as `AB`.
///
/// - Parameter column: Its place, from 0.
func columnName(_ column: Int) -> String {
  var letters = ""
  var rest = column
  repeat {
    letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
    rest = rest / 26 - 1
  } while rest >= 0
  return letters
}
