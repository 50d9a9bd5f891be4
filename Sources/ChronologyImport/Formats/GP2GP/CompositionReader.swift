import CaseModel
import Diagnostics
import FuzzyDates
import XML

/// Makes an entry of one composition of a GP record.
struct CompositionReader {
  let clinical: ClinicalRows
  let agents: AgentDirectory
  let names: StatementNames
  var entry: ChronologyEntry
  /// What is left of the composition.
  private var element: XMLElement
  private var when = ClinicalDate()

  init(
    _ clinical: ClinicalRows, agents: AgentDirectory, names: StatementNames, _ element: XMLElement
  ) {
    self.clinical = clinical
    self.agents = agents
    self.names = names
    self.element = element
    entry = clinical.entry(line: element.line)
  }

  /// Reads the whole composition.
  mutating func read() {
    entry.reference = element.useFirst("id") { $0.takeAttribute("root") ?? "" } ?? ""
    readKind()
    readDates()
    readPeople()
    var statements = StatementLines(
      agents: agents, names: names, date: when.date, line: element.line)
    element.use("component") { component in statements.read(inside: &component, depth: 0) }
    entry.whatHappened.addLine(statements.happened)
    entry.response = statements.response
    entry.raw += statements.asides
    entry.raw += Leftovers.hl7(clinical.rows).fields(of: element)
  }

  /// The kind of consultation, in words, and as a kind of contact where it leaves no doubt.
  private mutating func readKind() {
    let phrases = element.use("code") { code in
      [code.attribute("displayName") ?? "", code.first("originalText")?.text ?? ""]
    }.flatMap { $0 }
    entry.contactKind = ClinicalContacts.kind(phrases)
    if entry.contactKind != nil { entry.kind = .contact }
    element.use("code") { entry.whatHappened.addLine(CodedWords.take(&$0)) }
  }

  private mutating func readDates() {
    let available = element.useFirst("availabilityTime") { ClinicalDate.point(&$0) } ?? nil
    let before = element.first("effectiveTime")
    let effective =
      element.useFirst("effectiveTime") { ClinicalDate.interval(&$0) } ?? ClinicalInterval()
    let isDated = available.map { !$0.date.isUndated } ?? false
    if isDated, let available {
      when = available
      if let other = effective.start, other.date.originalText != available.date.originalText,
        !other.isDeclaredUnknown, let before
      {
        entry.raw += Leftovers.hl7(clinical.rows).fields(
          of: XMLElement(name: "", children: [.element(before)]))
        clinical.rows.report(
          "chronology.date.two", .note,
          "The record gives two dates for one contact; the date of the record's entry is used.",
          "Compare the two; the other one is kept among the raw fields.", line: element.line,
          reference: entry.reference, path: "ehrComposition/effectiveTime")
      }
    } else if let start = effective.start, !start.date.isUndated {
      when = start
    } else {
      when = available ?? effective.start ?? ClinicalDate()
    }
    entry.when = clinical.date(
      when, "ehrComposition/availabilityTime", line: element.line, reference: entry.reference)
    if let end = effective.end {
      entry.end = clinical.date(
        end, "ehrComposition/effectiveTime/high", line: element.line, reference: entry.reference)
    }
    let written = element.use("author") { author in
      author.useFirst("time") { ClinicalDate.point(&$0) } ?? nil
    }.compactMap { $0 }
    if let written = written.first {
      entry.recorded = clinical.date(
        written, "ehrComposition/author/time", line: element.line, reference: entry.reference)
    }
  }

  private mutating func readPeople() {
    let line = element.line
    var people = UniqueWords()
    var roles = UniqueWords()
    var unknown: [RawField] = []
    let agents = self.agents
    func look(_ holder: inout XMLElement) {
      let name = holder.name
      holder.use("agentRef") { reference in
        reference.use("id") { id in
          guard let root = id.attribute("root"), let agent = agents.agent(root, line: line) else {
            let words = id.attribute("root") ?? id.attribute("nullFlavor").map(NullFlavours.words)
            unknown.append(RawField(name: "\(name)/agentRef/id", value: words ?? ""))
            return
          }
          _ = id.takeAttribute("root")
          people.add(agent.words)
          roles.add(agent.role)
        }
      }
    }
    for holder in ["author", "Participant2", "Participant"] { element.use(holder, look) }
    entry.actors = people.list
    entry.raw += unknown
    let places = element.use("location") { location in
      location.useFirst("locatedEntity") { entity in
        entity.useFirst("locatedPlace") { PersonName.words(&$0) } ?? ""
      } ?? ""
    }
    entry.source.label = (["GP record"] + places + roles.list.prefix(1)).filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}
