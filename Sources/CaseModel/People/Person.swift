public import FuzzyDates

/// Someone in the case, with a confidential and a published face.
public struct Person: Hashable, Sendable, Codable {
  /// The id in the review.
  public var id: String
  /// The code used in working papers, such as `SW1`.
  public var code: String
  /// Who they are to the case.
  public var kind: PersonKind
  /// The real name; never published.
  public var confidentialName: String = ""
  /// Other names and nicknames; never published.
  public var aliases: [String] = []
  /// Addresses; never published.
  public var addresses: [String] = []
  /// What the public report calls them.
  public var publishedLabel: String = ""
  /// The code of the agency they work for; empty for family.
  public var agency: String = ""
  /// Their role, such as `Health visitor`.
  public var role: String = ""
  /// The date of birth, when known.
  public var born: CalendarDay? = nil
  /// How precise the date of birth is, such as `day` or `year`.
  public var bornPrecision: String = ""
  /// Gender, where the analysis needs it.
  public var gender: String = ""

  /// Creates the value; what is not named here starts empty.
  ///
  /// - Parameters:
  ///   - id: The id in the review.
  ///   - code: The code used in working papers, such as `SW1`.
  ///   - kind: Who they are to the case.
  public init(id: String, code: String, kind: PersonKind) {
    self.id = id
    self.code = code
    self.kind = kind
  }
}
