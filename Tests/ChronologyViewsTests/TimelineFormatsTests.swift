import CaseModel
import ChronologyViews
import Foundation
import Testing

@Suite("What every view of the chronology must show")
struct TimelineFormatsTests {
  private static let ids = TimelineFormats.all.map(\.id)

  private func shown(_ id: String, _ timeline: Timeline = ExampleTimeline.timeline) throws -> String
  {
    try #require(TimelineFormats.all.first { $0.id == id }).render(timeline)
  }

  @Test(
    "Ids are lower-case words of their own, and each format says in a sentence what it is good for")
  func listed() {
    #expect(Set(Self.ids).count == Self.ids.count)
    for format in TimelineFormats.all {
      #expect(format.id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
      #expect(format.summary.hasSuffix(".") && format.summary.count > 20)
    }
  }

  @Test("Every entry is shown exactly as often as it stands in the chronology", arguments: ids)
  func complete(id: String) throws {
    let text = try shown(id)
    for reference in ["POL-001", "CSC-002", "EH-001", "CSC-003", "EH-009"] {
      #expect(text.contains(reference))
    }
    #expect(text.contains("No incident or report concerning the family."))
    #expect(text.hasSuffix("\n"))
  }

  @Test("Invariant 9: the undated entry is shown with its words, after all others", arguments: ids)
  func undated(id: String) throws {
    let text = try shown(id)
    let last = try #require(text.range(of: "31/06/2024"))
    for earlier in ["POL-001", "CSC-003"] {
      let place = try #require(text.range(of: earlier))
      #expect(place.lowerBound < last.lowerBound)
    }
  }

  @Test(
    "Invariant 1: a hidden entry is shown with the reason for which it is hidden", arguments: ids)
  func hidden(id: String) throws {
    #expect(try shown(id).contains("Outside the period under review."))
  }

  @Test("Invariant 11: a fictional review says so, even where nothing is shown", arguments: ids)
  func fictional(id: String) throws {
    var empty = ExampleTimeline.timeline
    empty.chronology.occurrences = []
    for timeline in [ExampleTimeline.timeline, empty] {
      #expect(try shown(id, timeline).lowercased().contains("fictional"))
    }
  }

  @Test("The same chronology gives the same bytes", arguments: ids)
  func stable(id: String) throws {
    #expect(try shown(id) == shown(id))
  }
}
