import CaseModel
import CaseStorage
import ChronologyMerge
import FuzzyDates
import Testing

/// Suggestions held against what the example's files themselves declare to be one occurrence.
@Suite("How good the suggestions are on the example")
struct SuggestionQualityTests {
  private func material() throws -> (entries: [ChronologyEntry], truth: Set<[String]>) {
    let entries = try Robin(.review).reading { try $0.entries() }
    let chronology = ChronologyIntegration.integrate(entries, agencyOrder: [])
    var truth: Set<[String]> = []
    for occurrence in chronology.occurrences {
      // Only what is known to the day on the same or the next day can be suggested.
      let dated = occurrence.accounts.filter { [.minute, .hour, .day].contains($0.when.precision) }
      for (position, left) in dated.enumerated() {
        for right in dated[(position + 1)...] where left.agency != right.agency {
          guard let a = left.when.earliest?.day.dayNumber,
            let b = right.when.earliest?.day.dayNumber,
            abs(a - b) <= 1
          else { continue }
          truth.insert([left.id, right.id].sorted())
        }
      }
    }
    return (entries, truth)
  }

  private let agencies = [
    ("CSC", "Brackenshire Children’s Services"), ("EH", "Brackenshire Early Help"),
    ("SVT", "Sallow Vale NHS Trust"), ("HV", "Brackenshire Health Visiting Service"),
    ("GP", "Sallow Quay Surgery"), ("SCH", "Tallowmere School"),
    ("POL", "Brackenshire Constabulary"), ("CAM", "Brackenshire CAMHS"),
  ].map { Agency(code: $0.0, name: $0.1) }

  @Test("Without the declared links, most of what they join is suggested, and little else")
  func quality() throws {
    let (entries, truth) = try material()
    let bare = entries.map { entry in
      var entry = entry
      entry.links = []
      return entry
    }
    let found = OccurrenceSuggestions.candidates(among: bare, agencies: agencies, decisions: [])
    #expect(found.allSatisfy { $0.state == .pending })
    let hits = found.filter { truth.contains($0.entries) }.count
    #expect(truth.count >= 12)
    #expect(hits * 10 >= truth.count * 8, "\(hits) of \(truth.count)")
    #expect(found.count <= 3 * truth.count, "\(found.count) suggestions")
  }

  @Test("With them, what the files join is accepted, and a person has few pairs left to decide")
  func declared() throws {
    let (entries, truth) = try material()
    let found = OccurrenceSuggestions.candidates(among: entries, agencies: agencies, decisions: [])
    #expect(found.allSatisfy { !truth.contains($0.entries) || $0.state == .accepted })
    let pending = found.count { $0.state == .pending }
    #expect((1...12).contains(pending))
  }

  @Test("The order of the entries changes nothing")
  func order() throws {
    let (entries, _) = try material()
    let expected = OccurrenceSuggestions.candidates(
      among: entries, agencies: agencies, decisions: [])
    var random = SeededNumbers(seed: 7)
    for _ in 0..<5 {
      #expect(
        OccurrenceSuggestions.candidates(
          among: entries.shuffled(using: &random), agencies: agencies.shuffled(using: &random),
          decisions: []) == expected)
    }
  }
}
