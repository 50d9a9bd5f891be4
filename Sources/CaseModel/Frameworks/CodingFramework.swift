/// A published framework of codes, with its source.
public struct CodingFramework: Hashable, Sendable, Codable {
  /// The stable id.
  public var id: String
  /// The version.
  public var version: String
  /// The name.
  public var name: String
  /// The year of publication.
  public var year: Int
  /// The citation.
  public var source: String
  /// Who holds the rights and what is shipped.
  public var licenceNote: String = ""
  /// One sentence on what it is for.
  public var summary: String = ""
  /// The codes, as a tree.
  public var codes: [FrameworkCode] = []
  /// For a version of a typology: its codes to those of the first version.
  public var mapping: [String: String] = [:]

  /// Creates the value; what is not named here starts empty.
  ///
  /// - Parameters:
  ///   - id: The stable id.
  ///   - version: The version.
  ///   - name: The name.
  ///   - year: The year of publication.
  ///   - source: The citation.
  public init(id: String, version: String, name: String, year: Int, source: String) {
    self.id = id
    self.version = version
    self.name = name
    self.year = year
    self.source = source
  }
}
