/// What a person says about the files of one import.
public struct ImportChoices: Sendable {
  /// The agency that a person says a file is from.
  public struct Agency: Sendable {
    /// Its code.
    public let code: String
    /// Its name; nil to take the file's.
    public let name: String?

    /// Creates the choice.
    ///
    /// - Parameters:
    ///   - code: The agency's code.
    ///   - name: Its name; nil to take the file's.
    public init(code: String, name: String?) {
      self.code = code
      self.name = name
    }
  }

  /// The agency; nil to take each file's own word.
  public var agency: Agency?
  /// The id of a chronology format; nil to recognise each file by its content.
  public var format: String?
  /// The path of a mapping profile's file, or the id of a profile that the case or the program has; nil
  /// to find one.
  public var profile: String?
  /// Whether a guessed mapping has been looked at and is right; it is then kept for the agency.
  public var confirmsMapping = false
  /// The version of the file, for formats that do not carry one; nil to take the file's, else 1.
  public var version: Int?
  /// What tells the file apart from others of the same agency that stand beside it; empty for its one
  /// chronology.
  public var series = ""
  /// Whether the case stays as it is.
  public var isPreview = false

  /// Creates choices by which everything is taken from the files.
  public init() {}
}
