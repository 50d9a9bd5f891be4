import CaseStorage
import Testing

/// The problem that some work ends in; nil, and a failed test, where it ends in none.
func problem(
  of work: () throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
) -> CaseFileProblem? {
  do {
    try work()
    Issue.record("Nothing was refused.", sourceLocation: sourceLocation)
  } catch let failure as CaseFileFailure {
    return failure.problem
  } catch {
    Issue.record("Another error: \(error)", sourceLocation: sourceLocation)
  }
  return nil
}
