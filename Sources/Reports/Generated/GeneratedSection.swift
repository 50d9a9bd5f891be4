import Documents

/// A part of a report that is made from the case and not written by a person, such as a table of
/// episodes; a template puts it in with `<generated name="episodes"/>`.
///
/// To add one, write a file with a type that conforms, and add one line to ``GeneratedSections``. Made
/// twice from the same case, a section is the same (invariant 6).
protocol GeneratedSection: Sendable {
  /// The name that templates use, in small letters and hyphens.
  var name: String { get }
  /// What it shows, as a sentence for people who write templates.
  var summary: String { get }
  /// The section for the public, made only of what may be published; nil where nothing of it may be
  /// (invariant 5).
  func published(_ review: PublicReview) -> [Block]?
  /// The section for readers inside the review.
  func blocks(_ report: InsideReport) -> [Block]
}

extension GeneratedSection {
  func published(_ review: PublicReview) -> [Block]? { nil }
}
