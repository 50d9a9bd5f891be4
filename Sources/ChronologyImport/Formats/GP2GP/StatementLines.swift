import CaseModel
import FuzzyDates
import XML

/// Turns the statements of a composition into lines of text, each set in under what it belongs to.
struct StatementLines {
  let agents: AgentDirectory
  let names: StatementNames
  /// The composition's date; a statement of another one says so.
  let date: FuzzyDate
  /// The composition's line.
  let line: Int
  /// What was found, said or noted.
  private(set) var happened = ""
  /// What the practice did or planned.
  private(set) var response = ""
  /// What stood around the words, such as the heading that a system wrote over a note.
  private(set) var asides: [RawField] = []
  private var kept: Set<String> = []

  init(agents: AgentDirectory, names: StatementNames, date: FuzzyDate, line: Int) {
    self.agents = agents
    self.names = names
    self.date = date
    self.line = line
  }

  /// Reads the statements that stand inside an element.
  mutating func read(inside element: inout XMLElement, depth: Int) {
    element.use(where: { _ in true }) { read(&$0, depth: depth) }
  }

  private mutating func read(_ statement: inout XMLElement, depth: Int) {
    switch statement.name {
    case "CompoundStatement":
      addHappened(headed(&statement, ""), depth)
      statement.use("component") { read(inside: &$0, depth: depth + 1) }
    case "ObservationStatement": readObservation(&statement, depth)
    case "NarrativeStatement": readNarrative(&statement, depth)
    case "PlanStatement": addResponse(headed(&statement, "Plan"), depth, &statement)
    case "RequestStatement": readRequest(&statement, depth)
    case "MedicationStatement": readMedication(&statement, depth)
    case "LinkSet": readProblem(&statement, depth)
    case "ehrComposition", "component": read(inside: &statement, depth: depth)
    default: return
    }
  }

  private mutating func readObservation(_ statement: inout XMLElement, _ depth: Int) {
    var words = headed(&statement, "")
    let values = statement.use("value") { ValueWords.take(&$0) }.filter { !$0.isEmpty }
    if !values.isEmpty { words += (words.isEmpty ? "" : ": ") + values.joined(separator: ", ") }
    for interpretation in statement.use("interpretationCode", { CodedWords.take(&$0) })
    where !interpretation.isEmpty { words += "; \(interpretation)" }
    let ranges = statement.use("referenceRange") { range in
      range.use("referenceInterpretationRange") { range in
        ["value", "text"].flatMap { name in range.use(name) { ValueWords.take(&$0) } }
      }.flatMap { $0 }
    }.flatMap { $0 }.filter { !$0.isEmpty }
    if !ranges.isEmpty { words += "; usual range \(ranges.joined(separator: ", "))" }
    addHappened(words, depth)
    for note in annotations(&statement) { addHappened(note, depth + 1) }
    statement.use("component") { read(inside: &$0, depth: depth + 1) }
  }

  private mutating func readNarrative(_ statement: inout XMLElement, _ depth: Int) {
    let when = anotherDate(&statement)
    var text = statement.useFirst("text") { $0.takeText() } ?? ""
    text = takeHeading(of: text)
    addHappened([text, when].filter { !$0.isEmpty }.joined(separator: " "), depth)
    let documents = statement.use("reference") { reference in
      reference.use("referredToExternalDocument") { document in
        let kind = document.useFirst("code") { CodedWords.take(&$0) } ?? ""
        let name =
          document.useFirst("text") { text in
            text.useFirst("reference") { $0.takeAttribute("value") ?? "" } ?? ""
          } ?? ""
        return [kind, name].filter { !$0.isEmpty }.joined(separator: ", ")
      }
    }.flatMap { $0 }
    for document in documents where !document.isEmpty {
      addHappened("Attached document: \(document)", depth + 1)
    }
    keepPeople(&statement, depth)
  }

  /// Takes the lines `CommentType:` and `CommentDate:` that systems write over a note.
  private mutating func takeHeading(of text: String) -> String {
    var rest = text[...]
    for name in ["CommentType", "CommentDate"] {
      guard rest.hasPrefix("\(name):") else { continue }
      let value = rest.dropFirst(name.count + 1).prefix { !$0.isNewline }
      asides.append(
        RawField(name: "NarrativeStatement/\(name)", value: String(value).trimmed))
      rest = rest.dropFirst(name.count + 1 + value.count).drop { $0.isWhitespace }
    }
    return String(rest)
  }

  private mutating func readRequest(_ statement: inout XMLElement, _ depth: Int) {
    var words = headed(&statement, "Request")
    for priority in statement.use("priorityCode", { CodedWords.take(&$0) }) where !priority.isEmpty
    {
      words += "; priority \(priority)"
    }
    for to in people(in: &statement, "responsibleParty") { words += "; to \(to)" }
    addResponse(words, depth, &statement)
  }

  private mutating func readMedication(_ statement: inout XMLElement, _ depth: Int) {
    let isPlan = statement.attribute("moodCode") == "INT"
    let products = statement.use("consumable") { consumable in
      consumable.use("manufacturedProduct") { product in
        product.use("manufacturedMaterial") { material in
          material.use("code") { CodedWords.take(&$0) }
        }.flatMap { $0 }
      }.flatMap { $0 }
    }.flatMap { $0 }
    var words = [products.joined(separator: ", "), headed(&statement, "")]
      .filter { !$0.isEmpty }.joined(separator: " ")
    let doses = statement.use("pertinentInformation") { information in
      information.use("pertinentMedicationDosage") { dosage in
        dosage.use("text") { $0.takeText() }
      }.flatMap { $0 }
    }.flatMap { $0 }.filter { !$0.isEmpty }
    if !doses.isEmpty { words += ": \(doses.joined(separator: "; "))" }
    addResponse("\(isPlan ? "Medication planned" : "Medication"): \(words)", depth, &statement)
    statement.use("component") { component in
      component.use(where: { _ in true }) { supply in
        let line = SupplyWords.take(&supply)
        if !line.isEmpty { response.addLine(indented(line, depth + 1)) }
      }
    }
  }

  private mutating func readProblem(_ statement: inout XMLElement, _ depth: Int) {
    let names = self.names
    let about = statement.use("conditionNamed") { condition in
      condition.use("namedStatementRef") { reference in
        reference.useFirst("id") { id -> String? in
          guard let root = id.attribute("root"), let name = names.name(of: root) else { return nil }
          _ = id.takeAttribute("root")
          return name
        } ?? nil
      }
    }.flatMap { $0 }.compactMap { $0 }
    let words = headed(&statement, "Problem")
    addHappened(words + (about.isEmpty ? "" : ": \(about.joined(separator: ", "))"), depth)
    keepPeople(&statement, depth)
  }

  /// A statement's code in words, with its date where it is another one than the composition's.
  private mutating func headed(_ statement: inout XMLElement, _ label: String) -> String {
    let code = statement.use("code") { CodedWords.take(&$0) }.filter { !$0.isEmpty }
      .joined(separator: ", ")
    if let id = statement.first("id")?.attribute("root"), !code.isEmpty { names.note(id, code) }
    let text = statement.use("text") { $0.takeText() }.filter { !$0.isEmpty }
    let words = ([code] + text).filter { !$0.isEmpty }.joined(separator: ": ")
    let labelled =
      CodedWords.negation(&statement)
      + (label.isEmpty ? words : words.isEmpty ? label : "\(label): \(words)")
    return [labelled, anotherDate(&statement)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The statement's own dates in brackets; empty where they are the composition's.
  private func anotherDate(_ statement: inout XMLElement) -> String {
    let effective =
      statement.useFirst("effectiveTime") { ClinicalDate.interval(&$0) } ?? ClinicalInterval()
    let available =
      statement.useFirst("availabilityTime") { time -> ClinicalDate? in
        var copy = time
        let point = ClinicalDate.point(&copy)
        // A date that says something else than the other two is left, to be kept as it stands.
        let isUsed = effective.start?.date.isUndated ?? true
        if isUsed || point?.says(nothingBeyond: date) ?? true
          || point?.says(nothingBeyond: effective.start?.date ?? .undated()) ?? true
        {
          time = copy
        }
        return point
      } ?? nil
    let isDated = effective.start.map { !$0.date.isUndated } ?? false
    let start = isDated ? effective.start : available
    var words: [String] = []
    if let start, !start.says(nothingBeyond: date) {
      words.append(start.words)
    }
    if let end = effective.end { words.append("to \(end.words)") }
    let text = words.filter { !$0.isEmpty }.joined(separator: " ")
    return text.isEmpty ? "" : "[\(text)]"
  }

  private func annotations(_ statement: inout XMLElement) -> [String] {
    statement.use("pertinentInformation") { information in
      information.use("pertinentAnnotation") { annotation in
        annotation.use("text") { $0.takeText() }
      }.flatMap { $0 }
    }.flatMap { $0 }.filter { !$0.isEmpty }
  }

  private mutating func people(in statement: inout XMLElement, _ holder: String) -> [String] {
    let agents = self.agents
    let line = line
    let found = statement.use(holder) { party in
      party.use("agentRef") { reference in
        reference.useFirst("id") { id -> String? in
          guard let root = id.attribute("root"), let agent = agents.agent(root, line: line) else {
            return nil
          }
          _ = id.takeAttribute("root")
          return agent.words
        } ?? nil
      }
    }.flatMap { $0 }.compactMap { $0 }
    return found
  }

  /// People of a single statement, kept beside the text.
  private mutating func keepPeople(_ statement: inout XMLElement, _ depth: Int) {
    for name in people(in: &statement, "Participant") {
      let path = "\(statement.name)/Participant"
      if kept.insert("\(path) \(name)").inserted {
        asides.append(RawField(name: path, value: name))
      }
    }
  }

  private mutating func addHappened(_ words: String, _ depth: Int) {
    if !words.isEmpty { happened.addLine(indented(words, depth)) }
  }

  private mutating func addResponse(
    _ words: String, _ depth: Int, _ statement: inout XMLElement
  ) {
    if !words.isEmpty { response.addLine(indented(words, depth)) }
    for note in annotations(&statement) { response.addLine(indented(note, depth + 1)) }
    keepPeople(&statement, depth)
  }

  private func indented(_ words: String, _ depth: Int) -> String {
    String(repeating: "  ", count: depth) + words
  }
}
