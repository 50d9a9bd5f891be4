import CaseModel
import Tables

/// A chronology in the tables of a file, whatever kind of file that is.
///
/// The file is read whole: where its headings stand and what its columns hold can be judged only from
/// all of it. A file of tables never says which agency it is from, so that has to be given.
struct TableChronology: ChronologyFormat {
  /// The kind of file.
  let format: any TableFormat

  var id: String { format.id }
  var summary: String { format.summary }

  func recognises(_ head: FileHead) -> Bool { format.recognises(head) }

  func read(_ file: IncomingFile, into rows: RowCollector) throws -> ChronologyFile {
    guard let agency = file.options.agency, !agency.isEmpty else {
      throw ChronologyFailure.agencyMissing(file: file.name, line: 0)
    }
    let document = try format.read(try file.whole(), fileName: file.name)
    try document.checkWords(fileName: file.name)
    for diagnostic in document.diagnostics { rows.report(diagnostic) }
    for (what, count) in document.leftOut { rows.countSkipped(what, times: count) }
    return try DocumentMapper(document, file, agency: agency, rows).map()
  }
}
