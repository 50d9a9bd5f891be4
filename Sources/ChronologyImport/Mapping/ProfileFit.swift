import CaseModel

/// How well a profile fits a table.
struct ProfileFit {
  /// The field of each column; nil for one that the profile does not name.
  private(set) var fields: [EntryField?]
  /// The headings of the profile that the table lacks.
  private(set) var missing: [String] = []
  /// Those of them without which it is another layout.
  private(set) var required: [String] = []
  /// Whether the title of the table is one that the profile holds for.
  let hasTitle: Bool
  private let requires: Bool

  /// Lays a profile over a table.
  init(_ mapping: TableMapping, _ table: HeadedTable) {
    fields = Array(repeating: nil, count: table.keys.count)
    let titles = [HeadingKey(table.title).words, HeadingKey(table.name).words]
    hasTitle =
      mapping.titles.isEmpty
      || mapping.titles.contains { wanted in
        let key = HeadingKey(wanted).words
        return titles.contains {
          $0 == key || $0.hasPrefix(key + " ") || $0 == "sheet " + key
            || $0.hasPrefix("sheet " + key + " ")
        }
      }
    requires = mapping.columns.contains { $0.isRequired }
    let places = Dictionary(
      table.keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var taken = Set<EntryField>()
    for column in mapping.columns {
      let found = column.headings.compactMap { places[HeadingKey($0)] }
      for place in found {
        let canShare = column.field.isProse || column.field.isList || column.field == .kept
        fields[place] =
          canShare || taken.insert(column.field).inserted ? column.field : .kept
      }
      if found.isEmpty {
        missing.append(column.headings[0])
        if column.isRequired { required.append(column.headings[0]) }
      }
    }
  }

  /// How many columns the profile names.
  var named: Int { fields.count { $0 != nil } }

  /// Whether the table is of this layout: it has every required column, or, where none is required, the
  /// date and half of its columns.
  var fits: Bool {
    guard hasTitle, named > 0 else { return false }
    if requires { return required.isEmpty }
    return fields.contains(.when) && named * 2 >= fields.count
  }

  /// The letters of the columns that the profile does not name, such as `D and F`; empty for none.
  var unnamed: String {
    let letters = fields.indices.filter { fields[$0] == nil }.map { TableRecord.letters(of: $0) }
    guard letters.count > 1, let last = letters.last else { return letters.first ?? "" }
    return letters.dropLast().joined(separator: ", ") + " and " + last
  }
}
