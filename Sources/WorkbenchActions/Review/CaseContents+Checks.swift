import CaseModel
import CaseStorage
import CodingFrameworks
import FuzzyDates
import ReviewChecks

extension CaseContents {
  /// What the checks find in the case at a gate.
  ///
  /// - Parameters:
  ///   - gate: The step for which the work is checked.
  ///   - report: The parts of a finished report, for the checks that read it.
  func checkResults(
    at gate: CheckGate, in workspace: Workspace, report: [ReportPart]? = nil
  ) throws -> [CheckResult] {
    let subject = CheckSubject(
      record: record, entries: entries, hidden: hidden, files: currentFiles.map(\.file),
      diagnostics: currentFiles.flatMap(\.diagnostics), decisions: decisions,
      frameworks: try FrameworkLibrary.load(folder: workspace.frameworks),
      reportParts: report, today: workspace.now.day)
    return ReviewChecks.run(gate: gate, subject: subject, dismissals: dismissals)
  }
}
