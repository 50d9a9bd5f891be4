public import CaseModel
import ReviewChecks

/// Checks the work against the method, for one gate.
public struct RunChecks {
  private let casePath: String
  private let gate: CheckGate

  /// Says what to check.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - gate: The step for which the work is checked.
  public init(casePath: String, gate: CheckGate) {
    self.casePath = casePath
    self.gate = gate
  }

  /// Runs the checks.
  ///
  /// - Returns: What they found; a result that was set aside carries the reason (invariant 10).
  /// - Throws: A failure when the case cannot be opened.
  public func run(in workspace: Workspace) throws -> [CheckResult] {
    let contents = try OpenCase.reading(casePath) { try CaseContents($0) }
    return try contents.checkResults(at: gate, in: workspace)
  }
}
