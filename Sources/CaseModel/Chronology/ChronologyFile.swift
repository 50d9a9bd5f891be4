public import FuzzyDates

/// A file in which an agency sent its chronology.
public struct ChronologyFile: Hashable, Sendable, Codable {
  /// The file's name.
  public var name: String
  /// The digest of its bytes, in hexadecimal.
  public var sha256: String
  /// The id of the format it was read as.
  public var format: String = ""
  /// The id of the mapping profile it was read by; empty where its format needs none.
  public var profile: String = ""
  /// The code of the agency.
  public var agency: String = ""
  /// The name of the agency as the file gives it.
  public var agencyName: String = ""
  /// What tells it apart from other files of the same agency that stand beside it, such as `letters`;
  /// empty for an agency's one chronology.
  public var series: String = ""
  /// The agency's own version of its chronology.
  public var version: Int = 1
  /// The review it was made for.
  public var reviewReference: String = ""
  /// Who compiled it.
  public var author: String = ""
  /// When it was compiled, as given.
  public var compiled: String = ""
  /// The first day it covers.
  public var coversFrom: CalendarDay? = nil
  /// The last day it covers.
  public var coversTo: CalendarDay? = nil
  /// How sensitive the agency says it is, in the agency's words.
  public var classification: String = ""
  /// What the agency says ahead of its entries.
  public var preamble: String = ""
  /// The abbreviations it explains.
  public var glossary: [GlossaryTerm] = []
  /// The role codes it declares: code and role.
  public var people: [RawField] = []

  /// Creates the value; what is not named here starts as its declaration says.
  ///
  /// - Parameters:
  ///   - name: The file's name.
  ///   - sha256: The digest of its bytes, in hexadecimal.
  public init(name: String, sha256: String) {
    self.name = name
    self.sha256 = sha256
  }
}
