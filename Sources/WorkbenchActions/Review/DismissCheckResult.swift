public import CaseModel
import CaseStorage

/// Sets a result of the checks aside, with a reason that is kept (invariant 10).
public struct DismissCheckResult {
  private let casePath: String
  private let gate: CheckGate
  private let result: String
  private let reason: String

  /// Says which result is set aside and why.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - gate: The step at which the result was shown.
  ///   - result: The id of the result.
  ///   - reason: Why; never blank.
  public init(casePath: String, gate: CheckGate, result: String, reason: String) {
    self.casePath = casePath
    self.gate = gate
    self.result = result
    self.reason = reason
  }

  /// Whether the result comes from the check of finished reports for names (L-P1), which `report`
  /// alone makes; its id names the places in the report, so that one that fits no report does nothing.
  private var isOfReport: Bool { gate == .publication && result.hasPrefix("L-P1/") }

  /// Sets the result aside.
  ///
  /// - Throws: A failure when there is no such result, no reason, or the case cannot be changed.
  public func run(in workspace: Workspace) throws {
    let reason = try GivenWords.needed(
      reason, option: "--reason", "A result is set aside only with a reason.")
    try OpenCase.writing(casePath) { file in
      let results = try CaseContents(file).checkResults(at: gate, in: workspace)
      guard isOfReport || results.contains(where: { $0.id == result }) else {
        throw ActionFailure(
          "usage.result.unknown",
          "The checks for \(gate.rawValue) give no result \(GivenWords.quoted(result)).",
          remedy: "Take the id from what `throughline check --gate \(gate.rawValue)` shows.")
      }
      try file.dismiss(
        Dismissal(result: result, reason: reason, by: workspace.reviewer), by: workspace.actor)
    }
  }
}
