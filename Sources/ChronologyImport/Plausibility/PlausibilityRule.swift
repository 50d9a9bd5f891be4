public import CaseModel
public import Diagnostics

/// Something by which an entry that is valid can still be seen to look wrong.
///
/// To add one, put a type that conforms to this protocol into `Rules/` and one line into
/// ``PlausibilityRules``. A rule sees the entries of one file in the order of the file and keeps no
/// more of them than a few numbers. It changes nothing, and what it says holds no words of an entry: whether
/// something is wrong is for a person to decide.
public protocol PlausibilityRule {
  /// The stable id of what it reports, such as `chronology.look.future`.
  var id: String { get }
  /// What it looks for, in one sentence.
  var summary: String { get }
  /// Looks at the next entry.
  ///
  /// - Parameters:
  ///   - entry: The entry, with its id.
  ///   - place: Where it stands.
  /// - Returns: What a person should look at, there or at an earlier entry; nil for nothing.
  mutating func look(at entry: ChronologyEntry, _ place: Place) -> Diagnostic?
  /// Says what shows only when all entries have been seen.
  ///
  /// - Parameter file: The place of the whole file.
  /// - Returns: What a person should look at; nil for nothing.
  func conclude(_ file: Place) -> Diagnostic?
}

extension PlausibilityRule {
  /// Nothing, unless a rule says otherwise.
  public mutating func look(at entry: ChronologyEntry, _ place: Place) -> Diagnostic? { nil }
  /// Nothing, unless a rule says otherwise.
  public func conclude(_ file: Place) -> Diagnostic? { nil }

  /// A diagnostic of this rule.
  func found(
    _ severity: Diagnostic.Severity, _ message: String, _ remedy: String, _ place: Place
  ) -> Diagnostic {
    Diagnostic(id: id, severity: severity, message: message, remedy: remedy, place: place)
  }
}
