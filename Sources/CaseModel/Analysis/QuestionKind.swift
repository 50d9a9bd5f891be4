/// What a question for the board asks (methodology 7.5).
public enum QuestionKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// What it would take.
  case whatWouldItTake
  /// How the board will know.
  case howWillWeKnow
  /// Which way to choose.
  case choice
  /// What needs to be found out.
  case research
}
