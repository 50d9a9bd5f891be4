/// A place in an entry that a column or an element of an agency's file can go to.
public enum EntryField: String, Hashable, Sendable, Codable, CaseIterable {
  /// When it happened: the day, or day and time together.
  case when
  /// At what time of that day, where the time has a column of its own.
  case time
  /// When it ended.
  case end
  /// At what time it ended.
  case endTime
  /// When it was written down.
  case recorded
  /// At what time it was written down.
  case recordedTime
  /// When it was received.
  case received
  /// The agency's own reference.
  case reference
  /// The place among entries of one day whose times are unknown; a decimal number.
  case sequence
  /// The agency's own source, such as `health visitor's diary`.
  case sourceLabel
  /// The kind of source.
  case sourceKind
  /// How people were in contact.
  case contact
  /// The family members concerned.
  case subjects
  /// The professionals involved.
  case actors
  /// Whether the child was seen.
  case childSeen
  /// Whether the child was seen alone.
  case childSeenAlone
  /// What the child said or showed.
  case childVoice
  /// The facts.
  case whatHappened
  /// What the agency did.
  case response
  /// What came of it.
  case outcome
  /// What was decided.
  case decision
  /// Who decided.
  case decisionBy
  /// Why, as recorded.
  case rationale
  /// How it bore on the child.
  case impact
  /// What practice the agency expected.
  case expectedPractice
  /// The agency's comment.
  case agencyComment
  /// No field of the model: the words are kept under the column's own name.
  case kept

  /// Reads the name of a field.
  ///
  /// - Parameter decoder: Where the name comes from.
  /// - Throws: `DecodingError.dataCorrupted` that suggests the nearest name for one that is unknown.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.singleValueContainer()
    let name = try box.decode(String.self)
    guard let field = EntryField(rawValue: name) else {
      throw DecodingError.dataCorruptedError(
        in: box,
        debugDescription: "There is no field called `\(name.prefix(60))`."
          + ProfileName.hint(name, Self.allCases.map(\.rawValue)))
    }
    self = field
  }
}
