import Archives
import CaseModel
import ChronologyReturns
import Foundation
import Testing

/// A return as an agency fills it in: words by field, row after row.
struct FilledReturn {
  /// Three invented rows, with words over two lines, a date that is not sure, and a declared silence.
  static let rows: [[EntryField: String]] = [
    [
      .reference: "HV-014", .when: "23/05/2024", .time: "14:30",
      .sourceLabel: "Health visitor\u{2019}s diary, page 12", .actors: "HV2, SW1",
      .contact: "Home visit", .whatHappened: "Home visit as planned.\nThe curtains were closed.",
      .response: "Weighed C1 & spoke with P1 <at length>.", .outcome: "Weight on the 9th centile.",
      .decision: "To visit again in two weeks.", .rationale: "P1 asked for it.",
      .childSeen: "Asleep", .childVoice: "Slept through the visit.",
      .agencyComment: "We know today that SW1 had called the day before.",
      .end: "24/05/2024", .recorded: "27 May 2024", .subjects: "C1, P1", .decisionBy: "HV2",
      .childSeenAlone: "No", .impact: "Not recorded as such.",
      .expectedPractice: "A visit within a week.",
    ],
    [
      .reference: "HV-015", .when: "? June 2024", .sourceLabel: "Clinic book",
      .contact: "Not brought",
      .whatHappened: "C1 was not brought to the clinic.", .childSeen: "No",
    ],
    [
      .when: "July 2024", .sourceLabel: "Health visiting record", .contact: "No contact",
      .whatHappened: "No contact in this month.",
    ],
  ]

  /// The bytes of a blank return with these rows written into its chronology.
  ///
  /// - Parameters:
  ///   - blank: The return.
  ///   - format: What kind of file.
  ///   - edit: Changes the main part besides, as the agency does outside the chronology.
  static func bytes(
    _ blank: BlankReturn, _ format: ReturnFormat, edit: (String) -> String = { $0 }
  ) throws -> [UInt8] {
    let fields = (blank.profile.table?.columns ?? []).map(\.field)
    let isWord = format == .docx
    let shown = isWord ? fields.filter(blank.wordFields.contains) : fields
    let parts = try ZipReader(blank.render(as: format)).parts().map { part in
      guard part.name == (isWord ? "word/document.xml" : "xl/worksheets/sheet2.xml") else {
        return part
      }
      var xml = String(decoding: part.bytes, as: UTF8.self)
      for (number, row) in rows.enumerated() {
        for (column, field) in shown.enumerated() {
          let words = row[field] ?? ""
          xml = isWord ? inWord(xml, words) : inSheet(xml, words, row: number, column: column)
        }
      }
      // The places that were passed over are blank again.
      xml = xml.replacingOccurrences(of: passedOver, with: emptyCell)
      return ArchivePart(name: part.name, bytes: Array(edit(xml).utf8))
    }
    return try ZipWriter.write(parts)
  }

  private static let emptyCell = "<w:pStyle w:val=\"CellText\"/></w:pPr></w:p>"
  private static let passedOver = "<w:pStyle w:val=\"CellText\"/></w:pPr><!-- --></w:p>"

  /// Writes words into the next empty cell of the Word table.
  private static func inWord(_ xml: String, _ words: String) -> String {
    guard let place = xml.range(of: emptyCell) else { return xml }
    let lines = words.components(separatedBy: "\n").map {
      "<w:t xml:space=\"preserve\">\(escaped($0))</w:t>"
    }.joined(separator: "<w:br/>")
    let filled =
      words.isEmpty
      ? passedOver : "<w:pStyle w:val=\"CellText\"/></w:pPr><w:r>\(lines)</w:r></w:p>"
    return xml.replacingCharacters(in: place, with: filled)
  }

  /// Writes words into a cell of the sheet.
  private static func inSheet(_ xml: String, _ words: String, row: Int, column: Int) -> String {
    guard !words.isEmpty else { return xml }
    let name = "\(String(UnicodeScalar(UInt8(65 + column))))\(row + 2)"
    return xml.replacingOccurrences(
      of: "<c r=\"\(name)\" s=\"2\"/>",
      with:
        "<c r=\"\(name)\" s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(words))"
        + "</t></is></c>")
  }

  private static func escaped(_ words: String) -> String {
    words.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
  }
}
