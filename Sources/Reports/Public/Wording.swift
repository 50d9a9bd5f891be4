/// Whether prose enters a report as it was written or with codes and exact dates made publishable.
enum Wording: Sendable {
  /// As people wrote it, for readers inside the review.
  case asWritten
  /// With codes exchanged for published labels and days for months.
  case published(PublishingRules)

  /// The words as this report shows them.
  func callAsFunction(_ words: String) -> String {
    switch self {
    case .asWritten: words
    case .published(let rules): rules.words(words)
    }
  }

  /// The paragraphs as this report shows them.
  func callAsFunction(_ paragraphs: [String]) -> [String] { paragraphs.map { self($0) } }
}
