import CaseModel
import Testing

/// A change to a good review, and what a check is to notice then.
struct CheckExample: CustomTestStringConvertible, Sendable {
  /// What the example shows, in words.
  let shows: String
  /// The places that the check names, in order; empty when it stays content.
  let places: [String]
  /// The change.
  let change: @Sendable (inout ReviewUnderTest) -> Void

  init(
    _ shows: String, at places: [String] = [],
    _ change: @escaping @Sendable (inout ReviewUnderTest) -> Void
  ) {
    self.shows = shows
    self.places = places
    self.change = change
  }

  var testDescription: String { shows }
}

/// The examples of every check: at least one that passes and one that fails.
enum CheckExamples {
  static let all: [String: [CheckExample]] = [
    episodes, findings, wording, chronology, report, links,
  ].reduce(into: [:]) { all, group in
    all.merge(group) { first, second in first + second }
  }

  /// Puts a paragraph into the reviewers' own text.
  static func paragraph(_ text: String) -> @Sendable (inout ReviewUnderTest) -> Void {
    { $0.record.findings[0].layers[.soWhat]?.text = [text] }
  }

  static func saying(_ text: String) -> CheckExample {
    CheckExample("says: \(text)", at: ["Finding 1, why it matters"], paragraph(text))
  }

  static func maySay(_ text: String) -> CheckExample {
    CheckExample("may say: \(text)", paragraph(text))
  }
}
