/// How much an XML file may ask of the machine before it is refused.
///
/// The parser below sets no such limits for a stream, or sets them too late, so they are held here.
public struct XMLLimits: Hashable, Sendable {
  /// The most bytes in the file.
  public var size: Int
  /// The deepest nesting of elements.
  public var depth: Int
  /// The most bytes in one text, after decoding to UTF-8.
  public var text: Int
  /// The most bytes in one start tag, after decoding to UTF-8.
  public var startTag: Int
  /// The most attributes, and the most namespace declarations, of one element.
  public var attributes: Int
  /// The most different names of elements, attributes and namespaces.
  public var names: Int

  /// Creates limits.
  ///
  /// - Parameters:
  ///   - size: The most bytes in the file.
  ///   - depth: The deepest nesting of elements.
  ///   - text: The most bytes in one text.
  ///   - startTag: The most bytes in one start tag.
  ///   - attributes: The most attributes of one element.
  ///   - names: The most different names.
  public init(
    size: Int, depth: Int, text: Int, startTag: Int, attributes: Int = 256, names: Int = 20_000
  ) {
    self.size = size
    self.depth = depth
    self.text = text
    self.startTag = startTag
    self.attributes = attributes
    self.names = names
  }

  /// For files that agencies send, read as a stream: 4 GB, 100 deep, texts of 10 MB.
  public static let agencyFile = XMLLimits(
    size: 4 << 30, depth: 100, text: 10_000_000, startTag: 1 << 20)

  /// For review documents and templates, kept in memory as a tree: 64 MB, 100 deep.
  ///
  /// Originals travel inside a review document as text, so that one text may be as large as the file.
  public static let document = XMLLimits(
    size: 64 << 20, depth: 100, text: 64 << 20, startTag: 1 << 20)
}
