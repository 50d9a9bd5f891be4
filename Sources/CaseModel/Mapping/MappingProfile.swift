public import FuzzyDates

/// How the headings or elements of one kind of file lead to the fields of an entry: data, not code.
///
/// A profile belongs to one agency once a reviewer has confirmed it, and then lives in the case file; the
/// ones that come with the program know published layouts.
public struct MappingProfile: Hashable, Sendable, Codable {
  /// The stable id, such as `chronolator`.
  public var id: String
  /// What it is called.
  public var name: String
  /// One sentence for a reviewer.
  public var summary: String = ""
  /// Where the layout is described; empty for an agency's own.
  public var source: String = ""
  /// The code of the agency that it belongs to; empty for one that comes with the program.
  public var agency: String = ""
  /// Which comes first in a date in figures; nil to judge by each column.
  public var dayMonthOrder: DayMonthOrder? = nil
  /// The columns of a table; nil for a profile of an XML vocabulary.
  public var table: TableMapping? = nil
  /// The records of an XML vocabulary; nil for a profile of a table.
  public var xml: XMLMapping? = nil

  /// Creates the value; what is not named here starts as its declaration says.
  ///
  /// - Parameters:
  ///   - id: The stable id.
  ///   - name: What it is called.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case id, name, summary, source, agency, dayMonthOrder, table, xml
  }

  /// Reads a profile; only `id` and `name` must be there.
  ///
  /// - Parameter decoder: Where the profile comes from.
  /// - Throws: `DecodingError`, for a name that a profile does not have too.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.profileValues(CodingKeys.self)
    id = try values.decode(String.self, forKey: .id)
    name = try values.decode(String.self, forKey: .name)
    summary = try values.value(.summary, else: "")
    source = try values.value(.source, else: "")
    agency = try values.value(.agency, else: "")
    dayMonthOrder = try values.decodeIfPresent(DayMonthOrder.self, forKey: .dayMonthOrder)
    table = try values.decodeIfPresent(TableMapping.self, forKey: .table)
    xml = try values.decodeIfPresent(XMLMapping.self, forKey: .xml)
  }
}
