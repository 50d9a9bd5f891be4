import CaseModel
import Documents

/// The abbreviations of the review and of the agencies' files.
struct GlossaryList: GeneratedSection {
  let name = "glossary"
  let summary = "Abbreviations and what they stand for."

  func published(_ review: PublicReview) -> [Block]? { [table(review.glossary)] }

  func blocks(_ report: InsideReport) -> [Block] {
    // The review's own explanation stands before an agency's for the same abbreviation.
    var terms = report.source.record.glossary
    var known = Set(terms.map(\.abbreviation))
    for term in report.source.files.flatMap(\.glossary)
    where known.insert(term.abbreviation).inserted { terms.append(term) }
    return [table(terms)]
  }

  private func table(_ terms: [GlossaryTerm]) -> Block {
    let sorted = terms.sorted {
      ($0.abbreviation.lowercased(), $0.expansion) < ($1.abbreviation.lowercased(), $1.expansion)
    }
    return .table(
      Table(
        caption: "Terms and what they stand for",
        columns: [.init("Term", width: 1), .init("What it stands for", width: 4)],
        rows: sorted.map {
          [Table.Cell($0.abbreviation, isHeader: true), Table.Cell($0.expansion)]
        }),
      orNothing: "No abbreviation has been recorded yet.")
  }
}
