import Documents
import Foundation

/// Writes the table that `peers/word_table.py` writes, and prints the best of its times.
struct WordTable {
  let rows: Int
  let styles: URL

  func run() throws {
    let document = document
    var best = Duration.seconds(3_600)
    for _ in 0..<5 {
      let start = ContinuousClock.now
      _ = try WordFormat().render(document, style: styles)
      best = min(best, ContinuousClock.now - start)
    }
    print("\(best.inSeconds) s")
  }

  private var document: ReportDocument {
    let agencies = ["Health Visiting", "School", "Police", "Children & Families"]
    let cells: [[Table.Cell]] = (0..<rows).map { row in
      [
        .init("\(row % 28 + 1) March 2024"), .init(agencies[row % 4]),
        .init(
          "Home visit \(row). Both adults were present; the younger child was asleep and not seen."),
        .init(row % 5 == 0 ? "No further action" : "Referral discussed"),
      ]
    }
    let columns: [Table.Column] = [
      .init("When"), .init("Agency"), .init("What happened", width: 3), .init("Outcome"),
    ]
    return ReportDocument(
      title: "Integrated chronology",
      blocks: [
        .heading(Heading(level: 1, text: [.text("Integrated chronology")])),
        .table(Table(columns: columns, rows: cells)),
      ])
  }
}
