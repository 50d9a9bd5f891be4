import CaseModel
import FuzzyDates
import XML

/// Makes an entry of one dated statement of a clinical document.
struct StatementReader {
  private let clinical: ClinicalRows
  private let document: CDADocument
  private let section: String
  private let named: [String: String]

  init(
    _ clinical: ClinicalRows, _ document: CDADocument, section: String, named: [String: String]
  ) {
    self.clinical = clinical
    self.document = document
    self.section = section
    self.named = named
  }

  /// Reads a statement, and hands its entry on.
  ///
  /// - Parameters:
  ///   - element: The statement.
  ///   - frame: What it takes over from the organizer around it.
  mutating func read(_ element: XMLElement, _ frame: StatementFrame = StatementFrame()) throws {
    var statement = element
    var entry = clinical.entry(line: element.line)
    let identifier = element.first("id")
    entry.reference = [identifier?.attribute("root"), identifier?.attribute("extension")]
      .compactMap { $0 }.joined(separator: "/")
    entry.source.label = document.source(section)
    readDates(&statement, frame, &entry)
    readPeople(&statement, frame, &entry)
    let state = element.first("statusCode")?.attribute("code") ?? ""
    if ["cancelled", "aborted", "suspended", "held", "nullified", "obsolete"].contains(state) {
      entry.outcome = "Status: \(state)"
    }
    let hasHappened = element.attribute("moodCode").map { $0 == "EVN" } ?? true
    if hasHappened && (element.name == "encounter" || element.name == "encompassingEncounter") {
      entry.kind = .contact
      entry.contactKind = ClinicalContacts.kind(
        [element.first("code")?.attribute("displayName"), element.first("code")?.attribute("code")]
          .compactMap { $0 })
      entry.outcome.addLine(
        statement.use("dischargeDispositionCode") { CodedWords.take(&$0, named: named) }
          .joined(separator: ", "))
    }
    let about = SubjectWords.take(&statement, around: frame.subject, named: named)
    var lines = StatementLine(named: named)
    lines.read(&statement, depth: 0, about: frame.heading.isEmpty ? about : "")
    entry.whatHappened = SubjectWords.joined(about, frame.heading)
    entry.whatHappened.addLine(lines.words)
    entry.raw += Leftovers.hl7(clinical.rows).fields(of: statement)
    let given = frame.fields(for: element, entry)
    for field in given { clinical.rows.countUnmapped(field.name) }
    entry.raw += given
    if let rest = frame.rest { entry.raw += Leftovers.hl7(clinical.rows).fields(of: rest) }
    if clinical.isWorthKeeping(entry) { try clinical.rows.accept(&entry) }
  }

  private func readDates(
    _ statement: inout XMLElement, _ frame: StatementFrame, _ entry: inout ChronologyEntry
  ) {
    var interval = ClinicalInterval()
    statement.use("effectiveTime") { time in
      guard interval.start == nil && interval.end == nil else { return }
      interval = ClinicalDate.interval(&time)
    }
    let hasOwn = [interval.start, interval.end].contains { $0?.isDeclaredUnknown == false }
    if !hasOwn, var time = frame.time { interval = ClinicalDate.interval(&time) }
    let path = "\(statement.name)/effectiveTime"
    if let start = interval.start {
      entry.when = clinical.date(start, path, line: statement.line, reference: entry.reference)
    }
    if let end = interval.end, !end.isDeclaredUnknown {
      entry.end = clinical.date(end, path, line: statement.line, reference: entry.reference)
    }
    let written = statement.use("author") { author in
      author.useFirst("time") { ClinicalDate.point(&$0) } ?? nil
    }.compactMap { $0 }.first { !$0.isDeclaredUnknown }
    if let recorded = written ?? frame.recorded ?? document.recorded {
      entry.recorded = clinical.date(
        recorded, "\(statement.name)/author/time", line: statement.line, reference: entry.reference)
    }
  }

  private func readPeople(
    _ statement: inout XMLElement, _ frame: StatementFrame, _ entry: inout ChronologyEntry
  ) {
    var people = UniqueWords()
    for holder in ["performer", "author", "informant", "responsibleParty", "encounterParticipant"] {
      people.add(statement.use(holder) { ActorWords.take(&$0, named: named) })
    }
    people.add(frame.authors)
    entry.actors = people.list.isEmpty ? document.authors : people.list
  }
}
