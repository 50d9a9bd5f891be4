import CaseModel
import FuzzyDates

/// What speaks for two entries telling of one occurrence, as a score with reasons.
struct PairEvidence {
  /// How much speaks for it, from 0 to 1, to two decimal places.
  let score: Double
  /// Why, in plain words; codes and dates only, never an entry's words.
  let reasons: [String]

  /// Weighs a pair.
  ///
  /// - Parameters:
  ///   - left: The one entry, not later than the other.
  ///   - right: The other entry, of another agency.
  ///   - agencies: The agencies of the review.
  ///   - likeness: How alike the words are, from 0 to 1, rare words counting more.
  init(
    _ left: ChronologyEntry, _ right: ChronologyEntry, agencies: [Agency], likeness: Double
  ) {
    var score = 0.0
    var reasons: [String] = []
    let sameDay = left.when.earliest?.day == right.when.earliest?.day
    score += sameDay ? 0.25 : 0.1
    reasons.append(sameDay ? "same day" : "next day")

    let people = Set(left.subjects + left.actors).intersection(right.subjects + right.actors)
    let workers = people.intersection(left.actors + right.actors)
    if !people.isEmpty {
      score += workers.isEmpty ? 0.1 : 0.25
      reasons.append("both name " + people.sorted().joined(separator: ", "))
    }
    for (entry, other) in [(left, right), (right, left)] {
      if let name = Self.naming(entry, agencies.first { $0.code == other.agency }, other) {
        score += 0.2
        reasons.append("\(entry.agency) names \(name)")
      }
    }
    if let kind = left.contactKind, kind == right.contactKind {
      score += 0.1
      reasons.append("same kind of contact")
    }
    if likeness >= 0.1 {
      score += min(0.2, likeness)
      reasons.append("similar words")
    }
    self.score = (min(1, score) * 100).rounded() / 100
    self.reasons = reasons
  }

  /// How one entry names the other's agency: by its code, or by one of its workers' codes.
  private static func naming(
    _ entry: ChronologyEntry, _ agency: Agency?, _ other: ChronologyEntry
  ) -> String? {
    let words = Set(CaseWords.words(of: entry, lowercased: false))
    if words.contains(other.agency) { return other.agency }
    let workers = Set(other.actors).intersection(entry.actors + Array(words))
    if let worker = workers.min(), !worker.isEmpty { return worker }
    guard let agency, agency.name.count > 3 else { return nil }
    let text = [entry.whatHappened, entry.response, entry.outcome].joined(separator: " ")
    return text.lowercased().contains(agency.name.lowercased()) ? agency.code : nil
  }
}
