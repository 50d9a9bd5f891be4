import FuzzyDates
import Testing

/// An expression with the first and the last day that it must allow, nil for an end that is not set.
struct EDTFRow: CustomTestStringConvertible, Sendable {
  let text: String
  let earliest: String?
  let latest: String?
  let level: Int?
  let canonical: String?

  /// - Parameters:
  ///   - level: The level that it must need; nil where the source does not say.
  ///   - canonical: How it must be written; nil for as it stands.
  init(
    _ text: String, _ earliest: String?, _ latest: String?, level: Int? = nil,
    canonical: String? = nil
  ) {
    self.text = text
    self.earliest = earliest
    self.latest = latest
    self.level = level
    self.canonical = canonical
  }

  var testDescription: String { text }

  /// Reads the expression and compares everything.
  func check(seasons: EDTF.SeasonReckoning = .meteorological) throws {
    let expression = try EDTF(parsing: text)
    let bounds = expression.bounds(seasons: seasons)
    #expect(bounds.earliest?.description == earliest)
    #expect(bounds.latest?.description == latest)
    if let level { #expect(expression.level == level) }
    #expect(expression.description == canonical ?? text)
    #expect(EDTF(expression.description) == expression)
  }
}
