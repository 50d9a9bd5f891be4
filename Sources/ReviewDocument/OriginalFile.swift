/// A file as an agency sent it, byte for byte (invariant 2).
public struct OriginalFile: Hashable, Sendable {
  /// The file's name, without its folder.
  public var name: String
  /// The SHA-256 digest of its bytes, in lower-case hexadecimal.
  public var sha256: String
  /// The agency's code, where a person gave it at import; nil where the file's own counts.
  public var agency: String?
  /// The agency's name, where a person gave it at import; nil where the file's own counts.
  public var agencyName: String?
  /// The bytes.
  public var bytes: [UInt8]

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - name: The file's name, without its folder.
  ///   - sha256: The SHA-256 digest of its bytes, in lower-case hexadecimal.
  ///   - agency: The agency's code, where a person gave it at import.
  ///   - agencyName: The agency's name, where a person gave it at import.
  ///   - bytes: The bytes.
  public init(
    name: String, sha256: String, agency: String? = nil, agencyName: String? = nil,
    bytes: [UInt8]
  ) {
    self.name = name
    self.sha256 = sha256
    self.agency = agency
    self.agencyName = agencyName
    self.bytes = bytes
  }
}
