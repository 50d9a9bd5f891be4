public import FuzzyDates

/// Who changes a case, and when: what the journal names.
public struct Actor: Hashable, Sendable {
  /// The person's name as they gave it.
  public let name: String
  /// The time by the clock on the wall.
  public let now: WallTime

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - name: The person's name as they gave it.
  ///   - now: The time by the clock on the wall.
  public init(name: String, now: WallTime) {
    self.name = name
    self.now = now
  }
}
