/// How close a source stands to what it tells (methodology 7.3).
public enum SourceWeight: String, Hashable, Sendable, Codable, CaseIterable {
  /// Made at the time by someone who was there.
  case primary
  /// Made later or from other sources.
  case secondary
  /// Heard, and not recorded.
  case anecdotal
}
