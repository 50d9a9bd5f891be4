/// One thing met in a stream: a start tag, an end tag or text.
///
/// An event is a small record; its text and attributes are asked of the reader that gave it, and only
/// until the reader is asked for the next one.
public struct XMLEvent: Sendable {
  /// The kinds of event.
  public enum Kind: UInt8, Sendable {
    /// An element begins.
    case start
    /// An element ends.
    case end
    /// Text, with references resolved, CDATA unpacked and neighbouring texts joined across comments.
    case text
    /// An attribute; readers give these only through the start tag that they belong to.
    case attribute
  }

  /// What it is.
  public let kind: Kind
  /// The name; for text, the number of it means nothing.
  public let name: XMLName
  /// The line on which a start tag begins, an end tag stands or a text begins, counted from 1.
  public let line: Int32
  /// Where its bytes begin in the reader's store.
  @usableFromInline var offset: Int32
  /// How many bytes it has; for a start tag, how many attributes.
  @usableFromInline var length: Int32

  @usableFromInline
  init(kind: Kind, name: XMLName, line: Int32, offset: Int32, length: Int32) {
    self.kind = kind
    self.name = name
    self.line = line
    self.offset = offset
    self.length = length
  }

  /// The number of attributes of a start tag.
  @inlinable public var attributeCount: Int { kind == .start ? Int(length) : 0 }
}
