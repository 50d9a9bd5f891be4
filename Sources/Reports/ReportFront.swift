import CaseModel
import Documents
import FuzzyDates

/// What stands on the title page and on every page of a report.
enum ReportFront {
  /// The notice on everything that is made from an invented case (invariant 11).
  static let fictionalNotice = "FICTIONAL EXAMPLE – not a real case"

  /// A report without its blocks.
  static func document(
    _ template: ReportTemplate, _ open: OpenReport, _ inside: InsideReport?
  ) -> ReportDocument {
    let review = open.review
    let child = review.family.first(where: \.isSubject)?.label ?? ""
    let workingTitle = inside?.source.record.settings.title ?? ""
    let about = [workingTitle, child, review.reference].first { !$0.isEmpty } ?? ""
    let leads = review.leadReviewers.map(\.name).filter { !$0.isEmpty }
      .joined(separator: " and ")
    let kind = review.kind.words.prefix(1).uppercased() + review.kind.words.dropFirst()
    return ReportDocument(
      title: about.isEmpty ? template.name : "\(about): \(template.name.lowercasedFirst)",
      subtitle: "\(kind) \(review.reference)",
      marking: marking(open.audience, isDraft: open.isDraft),
      notice: review.isFictional ? fictionalNotice : "",
      creator: leads, subject: "\(kind) \(review.reference)",
      created: "\(open.today)T00:00:00Z",
      details: details(open, inside, leads))
  }

  /// The marking for an audience; a draft says so.
  static func marking(_ audience: Audience, isDraft: Bool) -> String {
    switch (audience, isDraft) {
    case (.internal, false): "OFFICIAL-SENSITIVE – confidential to the review team"
    case (.internal, true): "OFFICIAL-SENSITIVE – DRAFT – confidential to the review team"
    case (.board, false): "OFFICIAL-SENSITIVE – confidential, for the board"
    case (.board, true): "OFFICIAL-SENSITIVE – DRAFT – confidential, for the board"
    case (.publication, false): "For publication"
    case (.publication, true): "DRAFT – not for publication"
    }
  }

  private static func details(
    _ open: OpenReport, _ inside: InsideReport?, _ leads: String
  ) -> [ReportDocument.Detail] {
    let review = open.review
    let settings = inside?.source.record.settings
    let exact = settings.map { ReportDates.span($0.periodFrom, $0.periodTo) } ?? ""
    let lines = [
      ("Commissioned by", review.commissioningBody), ("Lead reviewers", leads),
      ("Period under review", exact.isEmpty ? review.period : exact),
      ("Made for", open.audience == .publication ? "" : open.audience.words),
      ("Status", open.isDraft ? "Draft" : ""), ("Date", ReportDates.month(open.today)),
    ]
    return lines.filter { !$0.1.isEmpty }.map { ReportDocument.Detail($0.0, $0.1) }
  }
}
