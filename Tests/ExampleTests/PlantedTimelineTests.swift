import CaseModel
import ChronologyImport
import ChronologyMerge
import ChronologyViews
import Foundation
import TestSupport
import Testing

/// The conditions that the timeline shows are looked for here without the program, from the files
/// through the libraries; the journeys through the program run all of them.
@Suite("The planted conditions in the integrated chronology")
struct PlantedTimelineTests {
  static let conditions =
    ((try? PlantedCondition.all(in: Example.folder.appendingPathComponent("planted.json"))) ?? [])
    .filter { $0.command == ["timeline", "CASE", "--as", "json"] }

  static let timeline = Result {
    let entries = try Example.agencies.flatMap { file in
      try ChronologyImport.read(
        [UInt8](Data(contentsOf: file)), fileName: file.lastPathComponent
      ).entries
    }
    let chronology = ChronologyIntegration.integrate(
      entries, agencyOrder: ["CSC", "EH", "SVT", "HV", "GP", "SCH", "POL", "CAM"])
    let settings = ReviewSettings(reference: "LCSPR-EX-01", title: "Robin")
    return Data(
      try JSONTimeline().render(Timeline(settings: settings, chronology: chronology)).utf8)
  }

  @Test("Every row that was planted is found, and nothing else is claimed", arguments: conditions)
  func found(condition: PlantedCondition) throws {
    let faults = try condition.faults(in: try Self.timeline.get())
    #expect(faults.isEmpty, "\(condition.condition): \(faults.joined(separator: "; "))")
  }

  @Test("There are conditions to look for")
  func some() { #expect(Self.conditions.count > 15) }
}
