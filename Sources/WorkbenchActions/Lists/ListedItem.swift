/// One item of a list of what there is.
public struct ListedItem: Hashable, Sendable {
  /// The stable id by which it is asked for.
  public let id: String
  /// Its name in words.
  public let name: String
  /// What it is good for.
  public let summary: String
  /// Where it comes from; empty where that is here.
  public let source: String
  /// Anything that must be known before it is used, such as how sure its wording is.
  public let status: String
}
