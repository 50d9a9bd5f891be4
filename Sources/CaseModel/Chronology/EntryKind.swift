/// What kind of row an agency wrote (methodology 7.4).
public enum EntryKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Something happened.
  case event
  /// Something was decided.
  case decision
  /// Someone was in contact.
  case contact
  /// Something was written, sent or received.
  case document
  /// The agency declares that it had no contact in a period.
  case noContact
  /// Background that the agency thought useful.
  case background
  /// The agency declares that it holds no record.
  case absenceOfRecord
}
