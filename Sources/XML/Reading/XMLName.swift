/// The name of an element or attribute together with its namespace, as a small number.
///
/// A reader gives each name it meets a number of its own, so that names are compared as numbers. Ask
/// ``XMLReader/name(_:in:)`` for the names that matter before reading.
public struct XMLName: Hashable, Sendable {
  /// The number: the names of one reader count from 0 in the order in which they were first seen.
  public let number: Int32

  @usableFromInline
  init(number: Int32) {
    self.number = number
  }

  /// Tells whether two names of one reader are the same.
  @inlinable
  public static func == (left: XMLName, right: XMLName) -> Bool { left.number == right.number }
}
