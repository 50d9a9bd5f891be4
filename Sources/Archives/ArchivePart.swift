/// One file inside a package: its name and its bytes.
public struct ArchivePart: Hashable, Sendable {
  /// The name, with `/` between folders, such as `word/document.xml`.
  public var name: String
  /// The bytes, not compressed.
  public var bytes: [UInt8]

  /// Creates a part.
  ///
  /// - Parameters:
  ///   - name: The name, with `/` between folders.
  ///   - bytes: The bytes, not compressed.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
