import CaseModel
import Diagnostics
import FuzzyDates

/// What the formats of clinical records share: whose file it is, and how an entry is looked over and
/// handed on.
struct ClinicalRows {
  let rows: RowCollector
  let options: ChronologyImportOptions
  /// How often a date had another zone than London's, or none where one belongs.
  private let zones = ZoneNotes()
  var file: ChronologyFile

  /// Begins a file.
  ///
  /// A clinical record names organisations, not the agency's code in the review, so a person says it.
  ///
  /// - Throws: ``ChronologyFailure/agencyMissing(file:line:)`` where nobody said it.
  init(_ incoming: IncomingFile, _ rows: RowCollector) throws {
    self.rows = rows
    options = incoming.options
    file = ChronologyFile(name: incoming.name, sha256: "")
    guard let agency = options.agency, !agency.isEmpty else {
      throw ChronologyFailure.agencyMissing(file: incoming.name, line: 1)
    }
    file.agency = agency
    file.agencyName = options.agencyName ?? ""
    file.series = options.series
    file.version = options.version ?? 1
  }

  /// Names the agency after an organisation in the file, unless a person named it.
  mutating func name(agency: String) {
    if file.agencyName.isEmpty { file.agencyName = agency }
  }

  /// An entry to be filled.
  ///
  /// - Parameter line: The line on which its record begins.
  func entry(line: Int) -> ChronologyEntry {
    rows.beginRow()
    var entry = ChronologyEntry(id: "", agency: file.agency, when: .undated())
    entry.source = EntrySource(
      kind: SourceKind.electronicRecord.rawValue, file: file.name, line: line)
    return entry
  }

  /// The date that a clinical date amounts to, after everything unusual about it has been reported.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - path: Where in the record it stands.
  ///   - line: The line of the record.
  ///   - reference: The record's reference.
  func date(_ date: ClinicalDate, _ path: String, line: Int, reference: String) -> FuzzyDate {
    if date.isTemplate {
      rows.report(
        "chronology.date.template", .warning,
        "A placeholder of the sending system stands where the date belongs, so there is no date.",
        "Ask the agency to export the record again; this one was sent before it was filled in.",
        line: line, reference: reference, path: path)
    } else if let problem = date.problem, zones.add(problem, line: line) {
      return date.date
    } else if let problem = date.problem {
      rows.report(
        problem.diagnostic(
          problem.severity, at: rows.place(line: line, reference: reference, path: path)))
    } else if date.isDeclaredUnknown {
      rows.report(
        "chronology.date.declared-unknown", .note,
        "The record says itself that the date is not known.",
        "Look for another account of the same event if the date matters.", line: line,
        reference: reference, path: path)
    }
    return date.date
  }

  /// Reports once for the file what concerns most of its dates, and that there is nothing in it.
  func finish() {
    zones.report(to: rows)
    guard rows.rows == 0 else { return }
    rows.report(
      "chronology.clinical.nothing", .warning,
      "The file is sound, but holds nothing that could be an entry.",
      "Ask the agency whether it is the whole record; it may hold names and numbers only.", line: 1)
  }

  /// The failure of a file that a person had read as this format, and that is none.
  ///
  /// - Parameter line: The line of the first element.
  func unknownRoot(line: Int) -> ChronologyFailure {
    .rootUnknown(file: file.name, line: line, nearest: nil)
  }

  /// Looks an entry over; false, and the row refused, where there is nothing to keep of it.
  func isWorthKeeping(_ entry: ChronologyEntry) -> Bool {
    let dates = [entry.when, entry.end, entry.recorded, entry.received].compactMap { $0 }
    let texts =
      [
        entry.whatHappened, entry.response, entry.outcome, entry.decision, entry.rationale,
        entry.agencyComment, entry.childVoice,
      ] + entry.actors
    guard
      dates.contains(where: { !$0.originalText.isEmpty }) || texts.contains(where: { !$0.isEmpty })
        || entry.raw.contains(where: { !$0.value.isEmpty })
    else {
      rows.refuse(line: entry.source.line, reference: entry.reference)
      return false
    }
    if entry.when.originalText.isEmpty {
      rows.report(
        "chronology.date.missing", .warning, "The entry has no date; it is kept with the undated.",
        "Ask the agency for the date, or for a rough one such as May 2024.",
        line: entry.source.line, reference: entry.reference)
    }
    if let start = entry.when.earliest, let end = entry.end?.latest, end < start {
      rows.report(
        "chronology.end.before-start", .warning, "The end lies before the beginning.",
        "Ask the agency which of the two dates is right; both are kept.", line: entry.source.line,
        reference: entry.reference)
    }
    return true
  }
}

extension String {
  /// Puts a line of words at the end; nothing where there are none.
  mutating func addLine(_ words: String) {
    if words.isEmpty { return }
    if !isEmpty { self += "\n" }
    self += words
  }
}
