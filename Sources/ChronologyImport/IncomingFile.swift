public import CaseModel
public import FuzzyDates

/// A file on its way in: its bytes, its name, and what the person who imports it has said about it.
public struct IncomingFile {
  /// The file's name, without its folder.
  public let name: String
  /// What the person has said.
  public let options: ChronologyImportOptions
  /// The next bytes of the file, or nil at its end; whoever reads it must pass on what it throws.
  public let next: () throws -> [UInt8]?

  /// Creates a file on its way in.
  ///
  /// - Parameters:
  ///   - name: The file's name, without its folder.
  ///   - options: What the person has said about it.
  ///   - next: Gives the next bytes, of any number, or nil at the end.
  public init(
    name: String, options: ChronologyImportOptions, next: @escaping () throws -> [UInt8]?
  ) {
    self.name = name
    self.options = options
    self.next = next
  }
}

/// What a person says about a file when importing it.
public struct ChronologyImportOptions: Hashable, Sendable {
  /// The agency's code, for files that do not say it or say it wrongly.
  public var agency: String?
  /// The agency's name, for files that do not say it.
  public var agencyName: String?
  /// The id of the format to read the file as; recognised by content where nil.
  public var format: String?
  /// Which comes first in a date in figures; nil to let a profile or each column's evidence decide, and
  /// the day where there is neither.
  public var dayMonthOrder: DayMonthOrder?
  /// The version of the file, for formats that do not carry one; nil to take the file's, else 1.
  public var version: Int? = nil
  /// What tells the file apart from others of the same agency that stand beside it; empty for its one
  /// chronology.
  public var series: String = ""
  /// The profile to read the file by, where a person says so.
  public var profile: MappingProfile? = nil
  /// The profiles to try, the agency's own before those that come with the program.
  public var profiles: [MappingProfile] = []
  /// A day near which the dates lie, such as the end of the review's period.
  public var anchor: CalendarDay? = nil
  /// What the review knows, by which entries that look wrong are found.
  public var facts = ReviewFacts()

  /// Creates options; by default everything is taken from the file.
  ///
  /// - Parameters:
  ///   - agency: The agency's code.
  ///   - agencyName: The agency's name.
  ///   - format: The id of the format.
  ///   - dayMonthOrder: Which comes first in a date in figures.
  public init(
    agency: String? = nil, agencyName: String? = nil, format: String? = nil,
    dayMonthOrder: DayMonthOrder? = nil
  ) {
    self.agency = agency
    self.agencyName = agencyName
    self.format = format
    self.dayMonthOrder = dayMonthOrder
  }
}
