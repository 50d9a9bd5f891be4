public import CaseModel
public import Diagnostics

/// Takes the rows of one file from its format: counts them, gives each entry its id, finds references
/// that are used twice, and keeps the diagnostics.
public final class RowCollector {
  /// The number of rows begun.
  public var rows: Int { counts.rows }
  /// The number of entries accepted.
  public var entries: Int { counts.entries }
  /// The number of rows refused.
  public var refused: Int { counts.refused }
  /// How columns or elements were led to fields, for a person to confirm; nil where no profile is used.
  public var mapping: UsedMapping?

  private struct Counts {
    var rows = 0
    var entries = 0
    var refused = 0
  }

  private let fileName: String
  private let take: (ChronologyEntry) throws -> Void
  // Every row changes these two. Nothing that changes them calls out, so the check at run time that
  // nobody else does meanwhile, 2 % of the reading, finds nothing.
  @exclusivity(unchecked) private var counts = Counts()
  @exclusivity(unchecked) private var identities: EntryIdentities
  private var plausibility: [any PlausibilityRule]
  private var diagnostics = DiagnosticLog()
  private var skipped: [String: Int] = [:]
  private var unmapped: [String: Int] = [:]

  init(
    fileName: String, series: String = "", facts: ReviewFacts = ReviewFacts(),
    take: @escaping (ChronologyEntry) throws -> Void
  ) {
    self.fileName = fileName
    identities = EntryIdentities(series: series)
    // Who knows nothing of the review does not want to be told how its entries look.
    plausibility = facts.isEmpty ? [] : PlausibilityRules.all(knowing: facts)
    self.take = take
  }

  /// Says that a row begins.
  public func beginRow() { counts.rows += 1 }

  /// Hands a row's entry over, with its ordinal and id filled in.
  ///
  /// - Parameter entry: The entry; its agency, reference and content must be final.
  /// - Throws: What the taker of the entries throws.
  public func accept(_ entry: inout ChronologyEntry) throws {
    identities.identify(&entry)
    if entry.ordinal > 1 && !entry.reference.isEmpty {
      report(
        Diagnostic(
          id: "chronology.reference.repeated", severity: .warning,
          message: "The reference has been used before in this file; both entries are kept.",
          remedy: "Ask the agency whether it is one contact recorded twice, or two.",
          place: place(of: entry)))
    } else if entry.ordinal > 1 {
      report(
        Diagnostic(
          id: "chronology.content.repeated", severity: .warning,
          message:
            "An entry without a reference has the same words as an earlier one; both are kept.",
          remedy: "Ask the agency whether it is one contact recorded twice, or two.",
          place: place(of: entry)))
    }
    if !plausibility.isEmpty { look(at: entry) }
    counts.entries += 1
    try take(entry)
  }

  /// Reports what looks wrong in an entry.
  private func look(at entry: ChronologyEntry) {
    let place = place(of: entry)
    for index in plausibility.indices {
      if let diagnostic = plausibility[index].look(at: entry, place) { report(diagnostic) }
    }
  }

  /// Refuses a row that has neither text nor date words.
  ///
  /// - Parameters:
  ///   - line: The line on which it begins.
  ///   - reference: The agency's reference of it; empty for none.
  public func refuse(line: Int, reference: String) {
    refuse(at: place(line: line, reference: reference))
  }

  /// Refuses a row that has neither text nor date words.
  ///
  /// - Parameter place: Where it stands.
  public func refuse(at place: Place) {
    counts.refused += 1
    report(
      Diagnostic(
        id: "chronology.row.empty", severity: .error,
        message: "The row has neither text nor a date, so there is nothing to keep of it.",
        remedy: "Ask the agency what belongs in the row, or to leave it out.", place: place))
  }

  /// Keeps a diagnostic.
  ///
  /// - Parameters:
  ///   - id: Its stable id.
  ///   - severity: How much it matters.
  ///   - message: What is wrong, without an entry's words.
  ///   - remedy: What to do.
  ///   - line: The line; 0 for none.
  ///   - reference: The agency's reference; empty for none.
  ///   - path: The path of the element concerned.
  ///   - entry: The entry's id, once it has one.
  public func report(
    _ id: String, _ severity: Diagnostic.Severity, _ message: String, _ remedy: String,
    line: Int, reference: String = "", path: String? = nil, entry: String? = nil
  ) {
    report(
      Diagnostic(
        id: id, severity: severity, message: message, remedy: remedy,
        place: place(line: line, reference: reference, path: path, entry: entry)))
  }

  /// Keeps a diagnostic that exists already.
  public func report(_ diagnostic: Diagnostic) { diagnostics.add(diagnostic) }

  /// A place in this file.
  ///
  /// - Parameters:
  ///   - line: The line; 0 for none.
  ///   - reference: The agency's reference; empty for none.
  ///   - path: The path of the element concerned.
  ///   - entry: The entry's id, once it has one.
  public func place(
    line: Int, reference: String = "", path: String? = nil, entry: String? = nil
  ) -> Place {
    Place(
      file: fileName, line: line > 0 ? line : nil, path: path,
      reference: Self.told(reference), entry: entry)
  }

  /// The place of an entry: the line of its file, or the first cell of its row in a table.
  func place(of entry: ChronologyEntry) -> Place {
    var place = place(
      line: entry.source.part.isEmpty ? entry.source.line : 0, reference: entry.reference,
      entry: entry.id)
    if !entry.source.part.isEmpty {
      place.cell = "A\(entry.source.line) of \(entry.source.part)"
      place.path = entry.source.part
    }
    return place
  }

  /// A place in a table of this file.
  ///
  /// - Parameters:
  ///   - cell: The cell, such as `B14 of table 2`; nil for the whole table.
  ///   - part: What the table is called.
  ///   - reference: The agency's reference; empty for none.
  public func place(cell: String?, of part: String, reference: String = "") -> Place {
    Place(
      file: fileName, cell: cell, path: part, reference: Self.told(reference))
  }

  /// The reference as messages may tell it; nil where there is none, or where it could be somebody's name.
  private static func told(_ reference: String) -> String? {
    let isCode =
      reference.utf8.count <= 80
      && (reference.utf8.contains { (0x30...0x39).contains($0) } || !reference.utf8.contains(0x20))
    return reference.isEmpty || !isCode ? nil : reference
  }

  /// Counts something that has no field of its own and was kept as a raw field.
  ///
  /// - Parameter column: Its path inside the row.
  /// - Returns: Whether it is the first of its kind in the file.
  @discardableResult
  public func countUnmapped(_ column: String) -> Bool {
    let column = unmapped.count < Self.columns || unmapped[column] != nil ? column : "others"
    unmapped[column, default: 0] += 1
    return unmapped[column] == 1
  }

  /// How many kinds of what has no field are counted each by itself.
  private static let columns = 10_000

  /// Counts something between the rows that is none.
  ///
  /// - Parameter what: What it is.
  /// - Returns: Whether it is the first of its kind in the file.
  @discardableResult
  public func countSkipped(_ what: String) -> Bool {
    skipped[what, default: 0] += 1
    return skipped[what] == 1
  }

  /// Counts several things between the rows that are none.
  ///
  /// - Parameters:
  ///   - what: What they are.
  ///   - times: How many they are.
  public func countSkipped(_ what: String, times: Int) { skipped[what, default: 0] += times }

  /// Says of a guess at an XML file which elements it left out, since a guess reads one kind of record
  /// and there may be others.
  func reportLeftOut(by format: String) {
    guard format == ProfiledXML().id, mapping?.origin == .guessed, !skipped.isEmpty else { return }
    let most = skipped.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let named = most.prefix(6).map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
    report(
      "chronology.records.left-out", .warning,
      "The guess reads one kind of record; \(skipped.count) kinds of element stand outside it and are "
        + "not read: \(named)\(most.count > 6 ? " and others" : "").",
      "If they hold events, write the profile out with --write-profile, add their records, and import "
        + "with --profile.", line: 0)
  }

  /// The result, once the file has been read to its end.
  func reading(of file: ChronologyFile) -> ChronologyReading {
    for rule in plausibility {
      if let diagnostic = rule.conclude(Place(file: fileName)) { report(diagnostic) }
    }
    var reading = ChronologyReading(
      file: file, rows: rows, entries: entries, refused: refused,
      skipped: skipped.sorted { $0.key < $1.key }.map {
        SkippedRows(what: $0.key, count: $0.value)
      },
      unmapped: unmapped.sorted { $0.key < $1.key }.map {
        UnmappedColumn(column: $0.key, count: $0.value)
      }, diagnostics: diagnostics.all)
    reading.mapping = mapping
    return reading
  }
}
