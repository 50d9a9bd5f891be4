import CaseModel
import Diagnostics

/// The tables of a file that are chronologies, and the fields that their columns lead to.
struct MappingChoice {
  /// A table that is read, and its columns.
  struct Use {
    var table: HeadedTable
    var columns: [ColumnGuess]
    var contents: [ColumnContents]
  }

  /// The profile, ready to be kept for the agency.
  private(set) var profile: MappingProfile
  /// Where it comes from.
  private(set) var origin: UsedMapping.Origin
  /// The tables that are read, in the order of the file.
  private(set) var uses: [Use] = []
  /// The tables that are not read, each with the reason as the end of a sentence.
  private(set) var rejected: [(table: HeadedTable, objection: String)] = []

  /// Chooses the profile of a file: the one that was given, else one of the agency's own that fits, else
  /// one of the program's that fits, else a guess.
  ///
  /// - Parameters:
  ///   - tables: The tables of the file.
  ///   - file: The file and what was said about it.
  ///   - agency: The agency's code.
  ///   - rows: Where the diagnostics go.
  /// - Throws: ``ChronologyFailure`` when the given profile fits no table, or no table is a chronology.
  init(
    _ tables: [HeadedTable], _ file: IncomingFile, agency: String, _ rows: RowCollector
  ) throws {
    let found = try Self.profile(for: tables, file, agency: agency, rows)
    profile =
      found?.profile ?? MappingProfile(id: "", name: "The layout of \(agency)'s chronology")
    origin = found?.origin ?? .guessed
    var isGuess = false
    for table in tables {
      let contents = table.keys.indices.map { ColumnContents($0, of: table) }
      if let mapping = found?.profile.table {
        let fit = ProfileFit(mapping, table)
        if fit.fits {
          report(fit, table, rows)
          uses.append(use(table, contents, fit))
          continue
        }
      }
      let guess = MappingGuess(table, contents)
      if let objection = guess.objection {
        rejected.append((table, objection))
      } else {
        isGuess = true
        uses.append(Use(table: table, columns: guess.columns, contents: contents))
      }
    }
    guard !uses.isEmpty else {
      throw ChronologyFailure.noChronology(
        file: file.name, tables: tables.count,
        objection: rejected.count == 1 ? rejected[0].objection : "")
    }
    if isGuess {
      origin = .guessed
      keepGuess(for: agency, besides: file.options.profiles.map(\.id))
    }
  }

  /// Finds the profile that goes first; nil where the columns have to be guessed.
  private static func profile(
    for tables: [HeadedTable], _ file: IncomingFile, agency: String, _ rows: RowCollector
  ) throws -> (profile: MappingProfile, origin: UsedMapping.Origin)? {
    if let given = file.options.profile {
      guard let mapping = given.table else {
        throw ChronologyFailure.profileForXML(file: file.name)
      }
      let fits = tables.map { ProfileFit(mapping, $0) }
      guard fits.contains(where: \.fits) else {
        let nearest = fits.max { $0.named < $1.named }
        throw ChronologyFailure.profileUnfit(
          file: file.name, missing: nearest?.required ?? mapping.columns.map { $0.headings[0] })
      }
      return (given, .given)
    }
    let own = file.options.profiles.filter { $0.agency == agency && $0.table != nil }
    if let best = best(of: own, for: tables) { return (best, .remembered) }
    if let outgrown = own.first?.table, let table = tables.first {
      reportOutgrown(ProfileFit(outgrown, table), table, rows)
    }
    let bundled = file.options.profiles.filter { $0.agency.isEmpty && $0.table != nil }
    return best(of: bundled, for: tables).map { ($0, .known) }
  }

  /// The profile that names the most columns among those that fit a table.
  private static func best(
    of profiles: [MappingProfile], for tables: [HeadedTable]
  ) -> MappingProfile? {
    var best: (profile: MappingProfile, named: Int)?
    for profile in profiles {
      guard let mapping = profile.table else { continue }
      let named = tables.map { ProfileFit(mapping, $0) }.filter(\.fits).map(\.named).max() ?? 0
      if named > best?.named ?? 0 { best = (profile, named) }
    }
    return best?.profile
  }

  /// The columns of a table by its profile; those that one of the program's profiles leaves open are
  /// read by plain headings.
  private func use(_ table: HeadedTable, _ contents: [ColumnContents], _ fit: ProfileFit) -> Use {
    let taken = Set(fit.fields.compactMap { $0 })
    let guess = origin == .known ? MappingGuess(table, contents).columns : []
    let columns = fit.fields.enumerated().map { column, field -> ColumnGuess in
      if let field {
        return ColumnGuess(field: field, certainty: .sure, reason: "the profile says so")
      }
      if column < guess.count, guess[column].certainty == .sure,
        !taken.contains(guess[column].field)
      {
        return guess[column]
      }
      return ColumnGuess(
        field: .kept, certainty: .sure, reason: "the profile does not name the column")
    }
    return Use(table: table, columns: columns, contents: contents)
  }

  /// Makes the profile of what was guessed, so that a file read by it gives the same.
  private mutating func keepGuess(for agency: String, besides taken: [String]) {
    var mapping = TableMapping()
    mapping.isKeyValue = uses.allSatisfy(\.table.isKeyValue)
    var places: [HeadingKey: Int] = [:]
    let keys = uses.map { Set($0.table.keys) }
    for use in uses {
      for (column, guess) in use.columns.enumerated() {
        let key = use.table.keys[column]
        if let place = places[key] {
          if mapping.columns[place].field == .kept { mapping.columns[place].field = guess.field }
          continue
        }
        places[key] = mapping.columns.count
        let heading = use.table.headings[column]
        let isEverywhere = keys.allSatisfy { $0.contains(key) }
        mapping.columns.append(
          ColumnMapping(
            headings: [HeadingKey(heading) == key ? heading : key.words], field: guess.field,
            isRequired: isEverywhere && (guess.field == .when || guess.field == .whatHappened)))
      }
    }
    var id = "layout-" + Self.kebab(agency)
    var copy = 2
    while taken.contains(id) {
      id = "layout-\(Self.kebab(agency))-\(copy)"
      copy += 1
    }
    profile = MappingProfile(id: id, name: "The layout of \(agency)'s chronology")
    profile.agency = agency
    profile.table = mapping
  }

  private static func kebab(_ code: String) -> String {
    let words = code.lowercased().split { !("a"..."z").contains($0) && !("0"..."9").contains($0) }
    return words.isEmpty ? "agency" : words.joined(separator: "-")
  }

  /// Says what of a fitting profile is not there, or is new.
  private func report(_ fit: ProfileFit, _ table: HeadedTable, _ rows: RowCollector) {
    guard origin == .remembered || origin == .given else { return }
    let changes = Self.changes(fit)
    guard !changes.isEmpty else { return }
    rows.report(
      Diagnostic(
        id: "chronology.profile.changed", severity: .warning,
        message: "The columns are not quite those of the profile: \(changes).",
        remedy: "Look at the preview; words of columns that the profile does not name are kept "
          + "beside the entry under their heading.", place: rows.place(cell: nil, of: table.name)))
  }

  private static func reportOutgrown(
    _ fit: ProfileFit, _ table: HeadedTable, _ rows: RowCollector
  ) {
    rows.report(
      Diagnostic(
        id: "chronology.profile.outgrown", severity: .warning,
        message: "The layout that was confirmed for this agency does not fit any more: "
          + "\(changes(fit)).",
        remedy: "The columns were judged afresh; look at the preview and confirm it again.",
        place: rows.place(cell: nil, of: table.name)))
  }

  private static func changes(_ fit: ProfileFit) -> String {
    var changes: [String] = []
    if !fit.hasTitle { changes.append("the table has another title") }
    if !fit.missing.isEmpty {
      changes.append(
        "missing \(fit.missing.prefix(12).map { "“\($0)”" }.joined(separator: ", "))")
    }
    if !fit.unnamed.isEmpty { changes.append("new in column \(fit.unnamed)") }
    return changes.joined(separator: "; ")
  }
}
