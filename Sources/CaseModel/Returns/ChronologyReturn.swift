public import FuzzyDates

/// A chronology that the review asks an agency for: when it was asked, chased and received.
public struct ChronologyReturn: Hashable, Sendable, Codable {
  /// The code of the agency.
  public var agency: String
  /// The day on which it was asked for; nil while it has not been.
  public var asked: CalendarDay? = nil
  /// The day by which it is due.
  public var due: CalendarDay? = nil
  /// The days on which the agency was reminded.
  public var chased: [CalendarDay] = []
  /// The day on which it was received; nil while it has not been.
  public var received: CalendarDay? = nil
  /// What a reviewer notes about it.
  public var note: String = ""

  /// Creates the value; what is not named here starts empty.
  ///
  /// - Parameter agency: The code of the agency.
  public init(agency: String) { self.agency = agency }
}
