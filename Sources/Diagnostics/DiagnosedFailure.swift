/// An error that stops the work and can explain itself as a diagnostic.
///
/// Each module throws one small type of its own that conforms to this protocol, so that a command
/// or a page can show any failure in the same words: what, where, and what to do.
public protocol DiagnosedFailure: Error, Sendable {
  /// The failure in words for the person who met it.
  var diagnostic: Diagnostic { get }
}
