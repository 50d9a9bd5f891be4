/// How much of the full method is carried out (methodology 1.4).
public enum MethodScale: String, Hashable, Sendable, Codable, CaseIterable {
  /// Individual conversations with all key staff and about five team meetings over some six months.
  case full
  /// All elements of the full method in two blocks.
  case intensive
  /// All elements of the full method in one week.
  case speedPlus
  /// Few conversations and fewer meetings.
  case midRange
  /// A one-day event with staff and no individual conversations.
  case focused
  /// An audit of files for breadth and a review for depth.
  case themed
}
