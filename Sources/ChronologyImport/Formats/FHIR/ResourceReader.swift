import CaseModel
import Diagnostics
import FuzzyDates
import XML

/// Makes an entry of one FHIR resource, as the rule for its kind says.
struct ResourceReader {
  private(set) var entry: ChronologyEntry
  private let clinical: ClinicalRows
  private let rule: ResourceRule
  /// What is left of the resource.
  private var resource: XMLElement
  private var contained: [String: String] = [:]

  /// States that go without saying: the record holds what happened and is complete.
  private static let usualStates: Set<String> = [
    "final", "finished", "completed", "active", "current", "generated", "recorded", "unknown",
  ]

  init(_ clinical: ClinicalRows, _ rule: ResourceRule, _ resource: XMLElement) {
    self.clinical = clinical
    self.rule = rule
    self.resource = resource
    entry = clinical.entry(line: resource.line)
  }

  /// Reads the whole resource.
  mutating func read() {
    entry.kind = rule.kind
    if let id = resource.useFirst("id", { $0.takeAttribute("value") ?? "" }), !id.isEmpty {
      entry.reference = "\(resource.name)/\(id)"
    }
    for holder in resource.elements("contained") {
      for inner in holder.elements {
        if let id = inner.first("id")?.attribute("value") {
          contained[id] = ResourceName.words(of: inner)
        }
      }
    }
    readContact()
    readDates()
    readEncounter()
    readPeople()
    readWords()
    readNarrative()
    entry.raw += Leftovers(
      silentElements: ["meta", "implicitRules", "language", "id", "system", "use"],
      silentAttributes: ["id"], rows: clinical.rows
    ).fields(of: resource)
  }

  private mutating func readContact() {
    var phrases: [String] = []
    for path in rule.contact {
      for element in resource.found(at: path) {
        var copy = element
        phrases.append(FHIRWords.take(&copy))
        phrases += element.elements("coding").flatMap { coding in
          ["display", "code"].compactMap { coding.first($0)?.attribute("value") }
        }
      }
    }
    entry.contactKind = ClinicalContacts.kind(phrases)
  }

  private mutating func readDates() {
    if let when = interval(rule.when) {
      if let start = when.start { entry.when = date(start, rule.when) }
      if let end = when.end { entry.end = date(end, rule.when) }
    }
    if let end = interval(rule.end)?.start { entry.end = date(end, rule.end) }
    if let recorded = interval(rule.recorded)?.start {
      entry.recorded = date(recorded, rule.recorded)
    }
    if let received = interval(rule.received)?.start {
      entry.received = date(received, rule.received)
    }
  }

  private func date(_ date: ClinicalDate, _ paths: [String]) -> FuzzyDate {
    clinical.date(
      date, "\(resource.name)/\(paths.first ?? "")", line: resource.line,
      reference: entry.reference)
  }

  /// Takes the first date or period that stands at one of some paths.
  private mutating func interval(_ paths: [String]) -> ClinicalInterval? {
    var found: ClinicalInterval?
    for path in paths where found?.start == nil {
      let here = resource.use(at: path) { ClinicalDate.taken(from: &$0) }.compactMap { $0 }.first
      found = ClinicalInterval(start: here?.start, end: found?.end ?? here?.end)
    }
    return found
  }

  private mutating func readEncounter() {
    for path in rule.encounter {
      for element in resource.found(at: path) {
        guard let target = element.first("reference")?.attribute("value"), !target.hasPrefix("#")
        else { continue }
        let reference = KnownResources.short(target)
        guard reference.contains("/"), !reference.hasPrefix("Patient/") else { continue }
        entry.links.append(
          DeclaredLink(
            to: EntryReference(agency: entry.agency, reference: reference), relation: .related))
      }
    }
  }

  private mutating func readPeople() {
    let contained = contained
    func taken(_ paths: [String], from resource: inout XMLElement) -> [String] {
      var names = UniqueWords()
      for path in paths {
        names.add(
          resource.use(at: path) { element in
            // A patient among those who took part is no professional.
            let target = element.first("reference")?.attribute("value") ?? ""
            return target.contains("Patient/") ? "" : FHIRWords.take(&element, contained: contained)
          })
      }
      return names.list
    }
    entry.actors = taken(rule.people, from: &resource)
    let places = taken(rule.places, from: &resource)
    entry.source.label = (["Health record (\(resource.name))"] + places).joined(separator: ", ")
  }

  /// Signs that something was denied or not done, which must not be overlooked.
  private static let negations: Set<String> = [
    "notGiven", "notDone", "notPerformed", "wasNotGiven", "wasNotTaken", "doNotPerform",
    "prohibited",
  ]

  private mutating func readWords() {
    let signs = resource.use(where: Self.negations.contains) { sign in
      sign.attribute("value") == "true" && sign.takeAttribute("value") != nil
    }
    if signs.contains(true) { entry.whatHappened = "Recorded as not done:" }
    for words in rule.words {
      for text in resource.use(at: words.path, { FHIRWords.take(&$0, contained: contained) })
      where !text.isEmpty {
        add(words.label.isEmpty ? text : "\(words.label): \(text)", to: words.field, words.joins)
      }
    }
    for line in Self.sections(of: &resource) { add(line, to: .happened, false) }
    let states = resource.use("status") { status in
      let isUsual = status.attribute("value").map(Self.usualStates.contains) ?? true
      return isUsual ? "" : status.takeAttribute("value") ?? ""
    }
    for state in states where !state.isEmpty { add("Status: \(state)", to: .outcome, false) }
  }

  /// The sections of a document: title and narrative of each.
  private static func sections(of holder: inout XMLElement) -> [String] {
    holder.use("section") { section in
      let title = section.useFirst("title") { $0.takeAttribute("value") ?? "" } ?? ""
      let texts = section.use("text") { text in
        text.use("status") { _ = $0.takeAttribute("value") }
        return FHIRWords.narrative(&text)
      }
      return [title] + texts + sections(of: &section)
    }.flatMap { $0 }
  }

  /// The narrative of the whole resource: its words where it has no others, else beside them.
  private mutating func readNarrative() {
    let texts = resource.use("text") { text in
      text.use("status") { _ = $0.takeAttribute("value") }
      return FHIRWords.narrative(&text)
    }.filter { !$0.isEmpty }
    guard !texts.isEmpty else { return }
    let narrative = texts.joined(separator: "\n")
    if entry.whatHappened.isEmpty && entry.decision.isEmpty {
      entry.whatHappened = narrative
    } else {
      entry.raw.append(RawField(name: "text", value: narrative))
    }
  }

  private mutating func add(_ words: String, to field: ResourceRule.Field, _ joins: Bool) {
    switch field {
    case .happened where joins && !entry.whatHappened.isEmpty: entry.whatHappened += ": \(words)"
    case .happened: entry.whatHappened.addLine(words)
    case .response: entry.response.addLine(words)
    case .outcome: entry.outcome.addLine(words)
    case .decision: entry.decision.addLine(words)
    case .rationale: entry.rationale.addLine(words)
    }
  }
}
