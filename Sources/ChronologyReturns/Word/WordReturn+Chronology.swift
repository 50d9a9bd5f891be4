import CaseModel
import XML

extension WordReturn {
  /// Writes the table that the agency fills in.
  func writeChronology(to xml: inout XMLWriter) {
    xml.paragraph("Chronology", style: "Heading1")
    xml.paragraph(
      "One row for each contact, event or decision. For another row, press Tab in the last cell.")
    let widths = self.widths
    xml.startTable(
      widths, title: "Chronology", description: "One row for each contact, event or decision")
    xml.headingRow(columns.map { ($0.heading, $0.field.rawValue) }, widths, firstID: 1_000)
    let empty = [String](repeating: "", count: columns.count)
    for _ in 0..<Self.emptyRows { xml.row(empty, widths, style: "CellText", height: 640) }
    xml.end()
    xml.paragraph(ReturnPrompts.anythingElse, style: "After")
  }

  /// The widths of the columns, which together fill the page.
  private var widths: [Int] {
    let all = max(columns.reduce(0) { $0 + $1.width }, 1)
    var widths = columns.map { WordPage.landscape.textWidth * $0.width / all }
    if let first = widths.indices.last {
      widths[first] += WordPage.landscape.textWidth - widths.reduce(0, +)
    }
    return widths
  }
}
