import CaseModel
import XML

extension WordReturn {
  /// Writes what is asked for, how to fill it in, and the codes and abbreviations of the review.
  func writeLetter(to xml: inout XMLWriter) {
    xml.paragraph(words.title, style: "Title")
    xml.paragraph(words.agency, style: "Subtitle")
    for line in words.request { xml.paragraph(line) }

    xml.paragraph("How to fill it in", style: "Heading1")
    for line in words.instructions { xml.paragraph(line, style: "ListNumber") }

    xml.paragraph("What belongs in each column", style: "Heading1")
    for column in columns {
      xml.startParagraph(style: "Guidance")
      xml.run(column.heading + ". ", bold: true)
      xml.run(column.guidance)
      xml.end()
    }

    xml.paragraph("Codes for people", style: "Heading1")
    xml.paragraph("Please add the codes that you make up.")
    writePairs(
      ("Code", "Role"), words.codes.map { ($0.code, $0.role) },
      about: "Which code stands for which role", to: &xml)

    xml.paragraph("Abbreviations", style: "Heading1")
    xml.paragraph("Please add those that you use, so that every reader understands them.")
    writePairs(
      ("Abbreviation", "Meaning"), words.abbreviations.map { ($0.abbreviation, $0.expansion) },
      about: "What each abbreviation means", to: &xml)

    xml.paragraph("Who filled it in", style: "Heading1")
    for line in words.signature { xml.paragraph(line) }
    xml.startParagraph { $0.section(.portrait, footer: "rId5") }
    xml.end()
  }

  private func writePairs(
    _ headings: (String, String), _ rows: [(String, String)], about: String,
    to xml: inout XMLWriter
  ) {
    let widths = [2_200, WordPage.portrait.textWidth - 2_200]
    xml.startTable(widths, title: headings.0 + "s", description: about)
    xml.headingRow([(headings.0, ""), (headings.1, "")], widths, firstID: 0)
    let empty = [(String, String)](repeating: ("", ""), count: Self.emptyCodeRows)
    for row in rows + empty { xml.row([row.0, row.1], widths, style: "CodeText", height: 340) }
    xml.end()
  }
}
