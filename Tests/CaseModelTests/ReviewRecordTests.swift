import CaseModel
import Foundation
import FuzzyDates
import Testing

@Suite("The record of a review")
struct ReviewRecordTests {
  @Test("A full record comes back from JSON as it was")
  func roundTrip() throws {
    let record = ReviewRecord.full
    for case let (name?, value) in Mirror(reflecting: record).children {
      if let list = value as? any Collection { #expect(!list.isEmpty, "\(name) is empty") }
    }
    let data = try JSONEncoder().encode(record)
    #expect(try JSONDecoder().decode(ReviewRecord.self, from: data) == record)
  }

  @Test("The same record gives the same bytes, so that a change is one that somebody made")
  func sameBytes() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    #expect(try encoder.encode(ReviewRecord.full) == encoder.encode(ReviewRecord.full))
  }

  @Test("Layers, sections and answers are kept under their names")
  func names() throws {
    let data = try JSONEncoder().encode(ReviewRecord.full)
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let findings = try #require(json["findings"] as? [[String: Any]])
    let layers = try #require(findings.first?["layers"] as? [String: Any])
    #expect(Set(layers.keys) == Set(FindingLayerName.allCases.map(\.rawValue)))
    let settings = try #require(json["settings"] as? [String: Any])
    let sections = try #require(settings["sections"] as? [String: Any])
    #expect(Set(sections.keys) == Set(ReviewSection.allCases.map(\.rawValue)))
    #expect(settings["periodFrom"] as? String == "2023-09-01")
  }

  @Test("A day that the calendar has not is refused, never moved to the next")
  func impossibleDay() throws {
    let data = Data(#"["2024-06-31"]"#.utf8)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDay].self, from: data)
    }
  }
}
