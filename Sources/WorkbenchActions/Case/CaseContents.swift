import CaseModel
import CaseStorage
import ChronologyMerge

/// Everything that a case holds, read at one moment.
struct CaseContents {
  let record: ReviewRecord
  let files: [StoredFile]
  let entries: [ChronologyEntry]
  let decisions: [OccurrenceDecision]
  let hidden: [String: String]
  let dismissals: [Dismissal]

  init(_ file: CaseFile) throws {
    record = try file.record()
    files = try file.files()
    entries = try file.entries()
    decisions = try file.decisions()
    hidden = try file.hidden()
    dismissals = try file.dismissals()
  }

  /// The files whose entries count: the newest version of each agency's chronology.
  var currentFiles: [StoredFile] { files.filter(\.isCurrent) }

  /// The chronology of all agencies.
  var chronology: IntegratedChronology {
    ChronologyIntegration.integrate(
      entries, agencyOrder: record.settings.agencyOrder, decisions: decisions, hidden: hidden)
  }

  /// The agencies of the review, and those that only a chronology names.
  var agencies: [Agency] {
    let known = Set(record.agencies.map(\.code))
    let others = currentFiles.map(\.file).filter { !known.contains($0.agency) }
    return record.agencies + others.map { Agency(code: $0.agency, name: $0.agencyName) }
  }

  /// The codes of people that the entries or the review name.
  var peopleCodes: [String] {
    Set(entries.flatMap { $0.subjects + $0.actors } + record.people.map(\.code)).sorted()
  }

  /// Entries of different agencies that may tell of one occurrence; hidden entries are left out.
  var candidates: [OccurrenceCandidate] {
    OccurrenceSuggestions.candidates(
      among: entries.filter { hidden[$0.id] == nil }, agencies: agencies, decisions: decisions)
  }
}
