import CaseModel
import Tables

/// The headings that the profiles at hand know, for finding the row of headings in a table.
struct KnownHeadings {
  private let fields: [HeadingKey: EntryField]
  private var labels: Set<HeadingKey> = []

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

  /// Gathers the labels that stand on the left of narrow tables again and again, as in forms.
  ///
  /// - Parameter tables: The tables of a document.
  mutating func gatherLabels(of tables: [Table]) {
    var counts: [HeadingKey: Int] = [:]
    for table in tables where table.rows.count <= 200 {
      for row in table.rows where row.cells.count <= 8 {
        guard let first = row.cells.first, first.place == .own, first.value == .text,
          !first.isBlank, first.text.utf8.count <= 60, !CellContents.isDate(first.text)
        else { continue }
        counts[HeadingKey(first.text), default: 0] += 1
      }
    }
    labels = Set(counts.filter { $0.value > 1 && !$0.key.isEmpty }.keys)
  }

  /// Whether words are such a label.
  func isLabel(_ words: String) -> Bool {
    !labels.isEmpty && words.utf8.count <= 60 && labels.contains(HeadingKey(words))
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
