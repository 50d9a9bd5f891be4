import Foundation
import TestSupport
import Testing

@Suite("Every condition planted in the example is found, and nothing else is claimed")
struct PlantedTests {
  static let conditions =
    (try? PlantedCondition.all(in: Checkout.file("examples/robin/planted.json"))) ?? []

  /// The cases that the conditions speak of; their commands change none of them.
  static let cases = Result { try PlantedCases() }

  @Test("The table of planted conditions can be read and is not empty")
  func table() throws {
    #expect(!(try PlantedCondition.all(in: Checkout.file("examples/robin/planted.json"))).isEmpty)
  }

  @Test("A planted condition is found by its command exactly", arguments: conditions.indices)
  func found(index: Int) throws {
    let condition = Self.conditions[index]
    let cases = try Self.cases.get()
    let run = try cases.program.run(cases.arguments(of: condition))
    #expect(run.status == condition.exit, "\(condition.condition): \(run.messages)")
    let faults = try condition.faults(in: Data(run.output.utf8))
    #expect(faults.isEmpty, "\(condition.condition): \(faults.joined(separator: "; "))")
  }
}
