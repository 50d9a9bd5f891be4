import XML

/// The beginning of a file, by which its format is recognised, whatever the file is called.
public struct FileHead {
  /// The first bytes: all of a short file or of a package, otherwise at least ``length``.
  public let bytes: [UInt8]
  /// The name of the first element, without a prefix; nil where the file is not readable XML.
  public let rootName: String?
  /// The namespace of the first element; empty for none.
  public let rootNamespace: String
  /// The media type of a package's main part, such as that of a Word document; empty for other files.
  public let mediaType: String
  /// Why the beginning cannot be read as the XML or the package that it seems to be.
  public let failure: (any Error)?

  /// How many bytes are looked at.
  public static let length = 65_536

  /// Whether bytes begin as a ZIP package does; such a file is recognised by the whole of it.
  ///
  /// - Parameter bytes: The first bytes of a file.
  public static func isPackage(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Looks at the beginning of a file.
  ///
  /// - Parameters:
  ///   - bytes: The first bytes; all of them for a package.
  ///   - fileName: The file's name, for messages.
  public init(_ bytes: [UInt8], fileName: String) {
    self.bytes = bytes
    var rootName: String?
    var rootNamespace = ""
    var mediaType = ""
    var failure: (any Error)?
    do {
      if Self.isPackage(bytes) {
        mediaType = try OfficePackage(bytes, fileName: fileName).mediaType
      } else {
        var reader = XMLReader(.bytes(bytes), fileName: fileName)
        let root = try reader.next()
        rootName = root.map { reader.local($0.name) }
        rootNamespace = root.map { reader.namespace($0.name) } ?? ""
      }
    } catch let error {
      failure = error
    }
    self.rootName = rootName
    self.rootNamespace = rootNamespace
    self.mediaType = mediaType
    self.failure = failure
  }
}
