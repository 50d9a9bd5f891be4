import CaseModel

/// The headings that the profiles at hand know, for finding the row of headings in a table.
struct KnownHeadings {
  private let fields: [HeadingKey: EntryField]

  /// Gathers the headings.
  ///
  /// - Parameters:
  ///   - options: What was said about the file.
  ///   - agency: The agency's code.
  init(_ options: ChronologyImportOptions, agency: String) {
    var fields: [HeadingKey: EntryField] = [:]
    let own = options.profiles.filter { $0.agency == agency || $0.agency.isEmpty }
    for profile in [options.profile].compactMap({ $0 }) + own {
      for column in profile.table?.columns ?? [] {
        for heading in column.headings {
          fields[HeadingKey(heading)] = fields[HeadingKey(heading)] ?? column.field
        }
      }
    }
    self.fields = fields
  }

  /// The field that a heading names in its very words, to a profile or by itself; nil for none.
  func field(of heading: String) -> EntryField? {
    guard heading.utf8.count <= HeadingKey.longest else { return nil }
    return fields[HeadingKey(heading)] ?? HeadingMatch.plain(heading)?.field
  }

  /// Whether a cell's words name a field, in other words too.
  func names(_ heading: String) -> Bool {
    guard heading.utf8.count <= HeadingKey.longest else { return false }
    return fields[HeadingKey(heading)] != nil
      || (HeadingMatch.of(heading)?.strength ?? 0) >= HeadingMatch.enough
  }
}
