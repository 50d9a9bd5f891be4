extension XMLFailure {
  /// The kinds of failure, each with a stable id.
  public enum Kind: Hashable, Sendable {
    /// The file has no bytes, or no element.
    case empty
    /// The file is something else than XML.
    case notXML(looksLike: String)
    /// The file declares a document type, which can carry bombs and outside references.
    case documentType
    /// The file refers to an entity other than the five that XML has built in.
    case entity
    /// The file ends before its first element is closed.
    case truncated
    /// Something breaks the rules of XML; the sentence says what.
    case notWellFormed(String)
    /// Bytes do not fit the encoding that the file is in.
    case encoding(String)
    /// The file is in an encoding that is not read.
    case encodingNotRead(String)
    /// The file holds a character that XML does not allow.
    case character
    /// A prefix is used that no namespace was declared for.
    case namespace
    /// The file is larger than allowed; the number is the limit in bytes.
    case tooLarge(Int)
    /// Elements are nested more deeply than allowed; the number is the limit.
    case tooDeep(Int)
    /// A text is longer than allowed; the number is the limit in bytes.
    case textTooLong(Int)
    /// A start tag is longer than allowed; the number is the limit in bytes.
    case startTagTooLong(Int)
    /// An element has more attributes than allowed; the number is the limit.
    case tooManyAttributes(Int)
    /// The file has more different names than allowed; the number is the limit.
    case tooManyNames(Int)
    /// One element with all that is in it is larger than allowed; the number is the limit in bytes.
    case elementTooLarge(Int)
    /// The bytes could not be had from where they come from.
    case input

    /// The stable dotted id, such as `xml.limit.depth`.
    public var id: String {
      switch self {
      case .empty: "xml.empty"
      case .notXML: "xml.not-xml"
      case .documentType: "xml.doctype"
      case .entity: "xml.entity"
      case .truncated: "xml.truncated"
      case .notWellFormed: "xml.not-well-formed"
      case .encoding: "xml.encoding"
      case .encodingNotRead: "xml.encoding.not-read"
      case .character: "xml.character"
      case .namespace: "xml.namespace"
      case .tooLarge: "xml.limit.size"
      case .tooDeep: "xml.limit.depth"
      case .textTooLong: "xml.limit.text"
      case .startTagTooLong: "xml.limit.start-tag"
      case .tooManyAttributes: "xml.limit.attributes"
      case .tooManyNames: "xml.limit.names"
      case .elementTooLarge: "xml.limit.element"
      case .input: "xml.input"
      }
    }
  }
}
