/// One piece of bad news that work can go on after: what is wrong, where, and what to do.
///
/// The words of an entry and the names of people never enter a diagnostic: messages are shown on
/// screens, copied into e-mails and kept in logs.
public struct Diagnostic: Hashable, Sendable {
  /// How much a diagnostic matters to the person who reads it.
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Worth knowing; nothing needs to be done.
    case note
    /// Something may be wrong, and a person should look.
    case warning
    /// Something was refused or could not be read.
    case error

    /// Orders severities from the mildest to the gravest.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// The stable name of this kind of problem, such as `chronology.date.impossible`.
  public var id: String
  /// How much it matters.
  public var severity: Severity
  /// One sentence that says what is wrong.
  public var message: String
  /// One sentence that says what to do about it; empty when nothing needs doing.
  public var remedy: String
  /// Where the problem is.
  public var place: Place

  /// Creates a diagnostic.
  ///
  /// - Parameters:
  ///   - id: The stable dotted name of this kind of problem.
  ///   - severity: How much it matters.
  ///   - message: One sentence that says what is wrong.
  ///   - remedy: One sentence that says what to do.
  ///   - place: Where the problem is.
  public init(
    id: String, severity: Severity, message: String, remedy: String = "", place: Place = Place()
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.remedy = remedy
    self.place = place
  }
}
