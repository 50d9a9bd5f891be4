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
  /// What tells it apart from other files of the agency that stand beside it; empty for its one
  /// chronology.
  public var series: String = ""
  /// The version it was imported as; nil where the file's own counts.
  public var version: Int? = nil
  /// The id of the format it was read as; empty to recognise it by its content.
  public var format: String = ""
  /// The id of the mapping profile it was read by; empty where its format needs none.
  public var profile: String = ""
  /// The bytes.
  public var bytes: [UInt8]

  /// Creates the value; what is not named here starts as its declaration says.
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
