import Foundation
import TestSupport
import Testing

@Suite("Every condition planted in the example is found, and nothing else is claimed")
struct PlantedTests {
  static let conditions =
    (try? PlantedCondition.all(in: Checkout.file("examples/robin/planted.json"))) ?? []

  @Test("The table of planted conditions can be read and is not empty")
  func table() throws {
    #expect(!(try PlantedCondition.all(in: Checkout.file("examples/robin/planted.json"))).isEmpty)
  }

  @Test("A planted condition is found by its command exactly", arguments: conditions.indices)
  func found(index: Int) throws {
    let condition = Self.conditions[index]
    let robin = try RobinCase()
    _ = try robin.program.run(["import", "robin.case"] + RobinCase.agencyFiles)
    let example = Checkout.file("examples/robin").path
    let arguments = condition.command.flatMap { word -> [String] in
      switch word {
      case "AGENCIES": RobinCase.agencyFiles
      case "EMPTY": [try? emptyCase(in: robin)].compactMap { $0 }
      default:
        [
          word == "CASE"
            ? "robin.case" : word.replacingOccurrences(of: "EXAMPLE", with: example)
        ]
      }
    }
    let run = try robin.program.run(arguments)
    #expect(run.status == condition.exit, "\(condition.condition): \(run.messages)")
    #expect(try condition.faults(in: Data(run.output.utf8)) == [], "\(condition.condition)")
  }

  private func emptyCase(in robin: RobinCase) throws -> String {
    _ = try robin.program.run(["new", "empty.case"])
    return "empty.case"
  }
}
