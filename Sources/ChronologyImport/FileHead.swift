import XML

/// The beginning of a file, by which its format is recognised.
public struct FileHead {
  /// The first bytes: all of a short file, otherwise at least ``length``.
  public let bytes: [UInt8]
  /// The name of the first element, without a prefix; nil where the file is not readable XML.
  public let rootName: String?
  /// The namespace of the first element; empty for none.
  public let rootNamespace: String
  /// Why the beginning cannot be read as XML.
  let failure: XMLFailure?

  /// How many bytes are looked at.
  public static let length = 65_536

  /// Looks at the beginning of a file.
  ///
  /// - Parameters:
  ///   - bytes: The first bytes.
  ///   - fileName: The file's name, for messages.
  public init(_ bytes: [UInt8], fileName: String) {
    self.bytes = bytes
    var reader = XMLReader(.bytes(bytes), fileName: fileName)
    do {
      let root = try reader.next()
      rootName = root.map { reader.local($0.name) }
      rootNamespace = root.map { reader.namespace($0.name) } ?? ""
      failure = nil
    } catch {
      rootName = nil
      rootNamespace = ""
      failure = error
    }
  }
}
