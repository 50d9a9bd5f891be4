import CaseModel
import Documents
import Foundation
import FuzzyDates
import Reports
import ReviewDocument

/// Composes the findings report of a review document, then writes it as Word and prints the best time
/// of the writing alone.
struct WordReport {
  let review: URL
  let project: URL
  let output: URL

  func run() throws {
    let bytes = [UInt8](try Data(contentsOf: review))
    let reading = try ReviewDocumentReader.read(bytes, fileName: review.lastPathComponent)
    let templates = try ReportTemplates.all(in: project.appendingPathComponent("templates/reports"))
    guard let template = templates.first(where: { $0.id == "learning-together" }),
      let today = CalendarDay("2025-04-24")
    else { return }
    let source = ReportSource(
      record: reading.document.record, chronology: IntegratedChronology(occurrences: []),
      today: today)
    let document = try ReportComposer.compose(source, template: template, audience: .board)
    let styles = project.appendingPathComponent("templates/styles/docx")
    var best = Duration.seconds(3_600)
    var written: [UInt8] = []
    for _ in 0..<5 {
      let start = ContinuousClock.now
      written = try WordFormat().render(document, style: styles)
      best = min(best, ContinuousClock.now - start)
    }
    try Data(written).write(to: output)
    print("\(best.inSeconds) s")
  }
}

extension Duration {
  /// The duration in seconds.
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
