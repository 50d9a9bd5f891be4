/// What stands inside an element: an element or text.
///
/// Comments and processing instructions are dropped; CDATA sections and references become text.
public enum XMLNode: Hashable, Sendable {
  /// An element.
  case element(XMLElement)
  /// Text, with references resolved and neighbouring texts joined.
  case text(String)
}
