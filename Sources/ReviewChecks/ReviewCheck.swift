public import CaseModel

/// One thing that a methodological supervisor would look at (methodology 8).
///
/// To add one, write a file in `Checks/` with a type that conforms to this protocol, put one line
/// into ``ReviewChecks/all``, and give it an example that passes and one that fails in the tests;
/// the conformance suite fails until they are there. A check is pure: it reads the subject and gives
/// observations, and it changes nothing. It never judges a person or an agency.
public protocol ReviewCheck: Sendable {
  /// The id of methodology 8, such as `L-M8`.
  var id: String { get }
  /// What holds when the check is content, in words a reviewer would use.
  var name: String { get }
  /// Why it matters, with its basis.
  var reason: String { get }
  /// How much it matters before a step of the work.
  ///
  /// - Parameter gate: The step for which the work is checked.
  /// - Returns: The severity; nil when the check is not made at that gate.
  func severity(at gate: CheckGate) -> CheckSeverity?
  /// Looks at the review.
  ///
  /// - Parameter subject: The review, its chronologies and, for the public, the finished file.
  /// - Returns: What a person should look at, in the order of the review; empty when content.
  func observations(in subject: CheckSubject) -> [CheckObservation]
}
