import CaseModel
import XML

extension WorkbookReturn {
  /// The sheet that the agency fills in.
  var chronology: [UInt8] {
    sheet { xml in
      // Reference and date stay in sight beside whatever column is being written in.
      xml.frozenView(columns: columns.prefix(2).count)
      xml.empty("sheetFormatPr", [("defaultRowHeight", "15")])
      // A millimetre of a page is about a character on the screen.
      xml.columns(columns.map { Double($0.width) * 0.9 }, style: WorkbookStyles.entry)
      writeRows(columns.map(\.heading), [], empty: Self.emptyRows, headingHeight: 36, to: &xml)
      xml.protection()
      writeHelp(to: &xml)
      // Two pages side by side: on one, nobody could read so many columns.
      xml.page(words, isLandscape: true, across: 2)
      writeIgnoredErrors(to: &xml)
    }
  }

  /// The codes of people, to which the agency adds its own.
  var codes: [UInt8] {
    pairs(("Code", "Role"), words.codes.map { [$0.code, $0.role] })
  }

  /// The abbreviations, to which the agency adds its own.
  var abbreviations: [UInt8] {
    pairs(
      ("Abbreviation", "Meaning"), words.abbreviations.map { [$0.abbreviation, $0.expansion] })
  }

  private func pairs(_ headings: (String, String), _ rows: [[String]]) -> [UInt8] {
    sheet { xml in
      xml.frozenView(columns: 0)
      xml.columns([18, 70], style: WorkbookStyles.entry)
      writeRows(
        [headings.0, headings.1], rows, empty: Self.emptyCodeRows, headingHeight: 22, to: &xml)
      xml.protection()
      xml.page(words, isLandscape: false)
    }
  }

  private func writeRows(
    _ headings: [String], _ rows: [[String]], empty: Int, headingHeight: Int,
    to xml: inout XMLWriter
  ) {
    xml.start("sheetData")
    xml.start("row", [("r", "1"), ("ht", "\(headingHeight)"), ("customHeight", "1")])
    for (column, heading) in headings.enumerated() {
      xml.cell("\(columnName(column))1", heading, style: WorkbookStyles.heading)
    }
    xml.end()
    let blank = [String](repeating: "", count: headings.count)
    for (index, row) in (rows + [[String]](repeating: blank, count: empty)).enumerated() {
      xml.start("row", [("r", "\(index + 2)")])
      for (column, text) in row.enumerated() {
        xml.cell("\(columnName(column))\(index + 2)", text, style: WorkbookStyles.entry)
      }
      xml.end()
    }
    xml.end()
  }

  /// What belongs in a column is shown beside a cell as soon as somebody goes to it; words to choose from
  /// are offered, never forced.
  private func writeHelp(to xml: inout XMLWriter) {
    xml.start("dataValidations", [("count", "\(columns.count)")])
    for (index, column) in columns.enumerated() {
      let name = columnName(index)
      var attributes = [
        ("allowBlank", "1"), ("showInputMessage", "1"), ("showErrorMessage", "0"),
        ("promptTitle", String(column.heading.prefix(32))),
        ("prompt", String(column.guidance.prefix(255))),
        ("sqref", "\(name)2:\(name)\(Self.emptyRows + 1)"),
      ]
      if column.choices.isEmpty {
        xml.empty("dataValidation", attributes)
      } else {
        attributes.insert(("type", "list"), at: 0)
        xml.start("dataValidation", attributes)
        xml.element("formula1", text: "\"\(column.choices.joined(separator: ","))\"")
        xml.end()
      }
    }
    xml.end()
  }

  /// Excel would mark every date that is text as a mistake.
  private func writeIgnoredErrors(to xml: inout XMLWriter) {
    xml.start("ignoredErrors")
    xml.empty(
      "ignoredError",
      [
        ("sqref", "A1:\(columnName(max(columns.count - 1, 0)))\(Self.emptyRows + 1)"),
        ("twoDigitTextYear", "1"), ("numberStoredAsText", "1"),
      ])
    xml.end()
  }

  /// The sheet that says what is asked and how to fill it in: one column, which nobody takes for a table.
  var guidance: [UInt8] {
    sheet { xml in
      xml.start("sheetViews")
      xml.empty(
        "sheetView", [("showGridLines", "0"), ("tabSelected", "1"), ("workbookViewId", "0")])
      xml.end()
      xml.columns([88], style: WorkbookStyles.guidance)
      xml.start("sheetData")
      var row = 0
      func write(_ text: String, _ style: Int, bold: String = "", _ xml: inout XMLWriter) {
        row += 1
        // Programs size rows by what they show only once somebody writes in them.
        let lines = (text.count + bold.count) / 90 + 1
        let height = style == WorkbookStyles.title ? 30 : lines * 15 + 6
        xml.start("row", [("r", "\(row)"), ("ht", "\(height)"), ("customHeight", "1")])
        xml.cell("A\(row)", text, style: style, bold: bold)
        xml.end()
      }
      write(words.blank.marking, WorkbookStyles.marking, &xml)
      if !words.notice.isEmpty { write(words.notice, WorkbookStyles.marking, &xml) }
      write(words.title, WorkbookStyles.title, &xml)
      write(words.agency, WorkbookStyles.subheading, &xml)
      for line in words.request { write(line, WorkbookStyles.guidance, &xml) }
      write("How to fill it in", WorkbookStyles.subheading, &xml)
      for (index, line) in words.instructions.enumerated() {
        write("\(index + 1). \(line)", WorkbookStyles.guidance, &xml)
      }
      write("What belongs in each column", WorkbookStyles.subheading, &xml)
      for column in columns {
        write(column.guidance, WorkbookStyles.guidance, bold: column.heading + ". ", &xml)
      }
      write("Who filled it in", WorkbookStyles.subheading, &xml)
      for line in words.signature { write(line, WorkbookStyles.guidance, &xml) }
      xml.end()
      xml.page(words, isLandscape: false)
    }
  }

  private func sheet(_ write: (inout XMLWriter) -> Void) -> [UInt8] {
    ReturnPackage.part("worksheet", Self.mainNamespace) { xml in
      xml.start("sheetPr")
      xml.empty("pageSetUpPr", [("fitToPage", "1")])
      xml.end()
      write(&xml)
    }
  }
}
