/// What one check found at one place.
public struct CheckResult: Hashable, Sendable, Codable {
  /// The stable id of this result, made of the check and the place.
  public var id: String
  /// The id of the check, such as `L-M8`.
  public var check: String
  /// The name of the check in words.
  public var name: String
  /// How much it matters.
  public var severity: CheckSeverity
  /// Where it is, such as `Finding 3, prevalence`.
  public var place: String
  /// What was found, without any words of an entry and without names.
  public var message: String
  /// Why it matters, with its basis.
  public var reason: String
  /// What would satisfy the check.
  public var remedy: String
  /// Who set it aside and why; nil while it is open.
  public var dismissal: Dismissal? = nil

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - id: The stable id of this result, made of the check and the place.
  ///   - check: The id of the check, such as `L-M8`.
  ///   - name: The name of the check in words.
  ///   - severity: How much it matters.
  ///   - place: Where it is, such as `Finding 3, prevalence`.
  ///   - message: What was found, without any words of an entry and without names.
  ///   - reason: Why it matters, with its basis.
  ///   - remedy: What would satisfy the check.
  ///   - dismissal: Who set it aside and why; nil while it is open.
  public init(
    id: String, check: String, name: String, severity: CheckSeverity, place: String,
    message: String, reason: String, remedy: String, dismissal: Dismissal? = nil
  ) {
    self.id = id
    self.check = check
    self.name = name
    self.severity = severity
    self.place = place
    self.message = message
    self.reason = reason
    self.remedy = remedy
    self.dismissal = dismissal
  }
}
