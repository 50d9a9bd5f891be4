/// A heading of the conversation structure (methodology 1.6).
public enum ConversationPrompt: String, Hashable, Sendable, Codable, CaseIterable,
  CodingKeyRepresentable
{
  /// An overview of what happened.
  case overview
  /// The turning points.
  case keyEpisodes
  /// How things looked at the time.
  case mindset
  /// What went well and what made it possible.
  case wentWell
  /// What the review wanted to ask.
  case queries
  /// What might change.
  case suggestions
}
