import CaseModel
import ReviewChecks

/// Lists the checks with the reason for each.
public struct ListChecks {
  /// Creates the action.
  public init() {}

  /// Lists the checks, with what each does at the gates where it runs.
  public func run() -> [ListedItem] {
    ReviewChecks.all.map { check in
      let gates = CheckGate.allCases.compactMap { gate in
        check.severity(at: gate).map { "\(gate.rawValue): \($0.rawValue)" }
      }
      return ListedItem(
        id: check.id, name: check.name, summary: check.reason, source: "",
        status: gates.joined(separator: ", "))
    }
  }
}
