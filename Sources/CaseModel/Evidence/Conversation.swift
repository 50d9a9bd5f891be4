public import FuzzyDates

/// A conversation with someone who was there (methodology 1.6).
public struct Conversation: Hashable, Sendable, Codable {
  /// The id in the review.
  public var id: String
  /// The code of the person, such as `HV2`.
  public var participant: String
  /// The day it was held.
  public var date: CalendarDay? = nil
  /// Who led it.
  public var leads: String = ""
  /// How it was recorded.
  public var recordedBy: String = ""
  /// Whether the participant checked the record.
  public var isCheckedBack: Bool = false
  /// What was said under each heading, in paragraphs.
  public var answers: [ConversationPrompt: [String]] = [:]
  /// The words that statements cite.
  public var extracts: [Extract] = []

  /// Creates the value; what is not named here starts empty.
  ///
  /// - Parameters:
  ///   - id: The id in the review.
  ///   - participant: The code of the person, such as `HV2`.
  public init(id: String, participant: String) {
    self.id = id
    self.participant = participant
  }
}
