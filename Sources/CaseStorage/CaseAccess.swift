/// What a case is opened for.
public enum CaseAccess: Sendable {
  /// To look only: not a byte of the file changes.
  case reading
  /// To look and to change.
  case writing
}
