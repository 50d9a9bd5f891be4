import CaseModel
import Documents
import FuzzyDates

/// The files in which agencies sent their chronologies.
struct ChronologyFileList: GeneratedSection {
  let name = "chronology-files"
  let summary =
    "The agencies’ files with version, compilation and coverage; not in a public report."

  func blocks(_ report: InsideReport) -> [Block] {
    let counts = report.entryCounts
    let rows = report.source.files.map { file in
      let agency = report.names.agency(file.agency)
      return [
        Table.Cell(
          agency == file.agency && !file.agencyName.isEmpty ? file.agencyName : agency,
          isHeader: true),
        Table.Cell.paragraphs([file.name, "Version \(file.version)"]),
        Table.Cell.paragraphs([
          CalendarDay(file.compiled).map { ReportDates.of($0) } ?? file.compiled, file.author,
        ]),
        Table.Cell(ReportDates.span(file.coversFrom, file.coversTo)),
        Table.Cell(String(counts[file.agency] ?? 0)),
      ]
    }
    return [
      .table(
        Table(
          caption: "Chronologies received",
          columns: [
            .init("Agency", width: 3), .init("File", width: 3), .init("Compiled", width: 2),
            .init("Covers", width: 2.6), .init("Entries", width: 1.4),
          ], rows: rows), orNothing: "No chronology has been imported yet.")
    ]
  }
}
