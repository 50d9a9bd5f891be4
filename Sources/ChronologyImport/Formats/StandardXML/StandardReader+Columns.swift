import CaseModel
import Diagnostics
import FuzzyDates
import XML

extension StandardReader {
  /// Reads one element of an entry up to its end tag.
  mutating func readColumn(_ start: XMLEvent) throws {
    guard let element = StandardElement(start.name) else {
      return try readUnknown(start, xml.local(start.name))
    }
    if row.hasSeen(element) && !element.isRepeatable {
      rows.report(
        "chronology.element.repeated", .warning,
        "The element \(element.name) stands twice in one entry; both are kept.",
        "Ask the agency whether these are two entries.", line: Int(start.line),
        reference: row.entry.reference, path: "entry/\(element.name)")
      if !isProse(element) { return try readUnknown(start, element.name) }
    }
    switch element {
    case .when: row.entry.when = try readDate(start, element)
    case .end: row.entry.end = try readDate(start, element)
    case .recorded: row.entry.recorded = try readDate(start, element)
    case .received: row.entry.received = try readDate(start, element)
    case .source: try readSource(start)
    case .contact: try readContact(start)
    case .subject:
      let code = try readCode(start, element)
      if !code.isEmpty { row.entry.subjects.append(code) }
    case .actor:
      let code = try readCode(start, element)
      if !code.isEmpty { row.entry.actors.append(code) }
    case .childSeen: try readChildSeen(start)
    case .childVoice: row.entry.childVoice.join(try readProse(start, element))
    case .event: row.entry.whatHappened.join(try readProse(start, element))
    case .response: row.entry.response.join(try readProse(start, element))
    case .outcome: row.entry.outcome.join(try readProse(start, element))
    case .decision: row.entry.decision.join(try readProse(start, element))
    case .rationale: row.entry.rationale.join(try readProse(start, element))
    case .impact: row.entry.impact.join(try readProse(start, element))
    case .expectedPractice:
      row.entry.expectedPractice.join(try readProse(start, element))
    case .comment: row.entry.agencyComment.join(try readProse(start, element))
    case .link: try readLink(start)
    case .chronology, .preamble, .glossary, .term, .people, .person, .entry, .noContact:
      try readUnknown(start, element.name)
    }
  }

  private func isProse(_ element: StandardElement) -> Bool {
    switch element {
    case .childVoice, .event, .response, .outcome, .decision, .rationale, .impact,
      .expectedPractice, .comment:
      true
    default: false
    }
  }

  /// Reads a text with the attributes that belong to it.
  private mutating func readProse(
    _ start: XMLEvent, _ element: StandardElement
  ) throws -> String {
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      switch (element, StandardAttribute(attribute.name)) {
      case (.decision, .by) where row.entry.decisionBy.isEmpty:
        row.entry.decisionBy = xml.word(attribute)
      case (.impact, .kind) where row.entry.impactKind == nil:
        row.entry.impactKind = value(
          attribute, of: StandardValues.impactKinds, "impact/@kind", start)
      default: keepUnknown(attribute, of: element.name, start)
      }
    }
    return try collect(element.name)
  }

  private mutating func readSource(_ start: XMLEvent) throws {
    var place = ""
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      switch StandardAttribute(attribute.name) {
      case .kind:
        row.entry.source.kind = xml.word(attribute)
        if xml.value(attribute, of: StandardValues.sourceKinds) == nil {
          reportValue("source/@kind", StandardValues.sourceKinds.names, start, row.entry.reference)
        }
      case .ref: place = xml.word(attribute)
      default: keepUnknown(attribute, of: "source", start)
      }
    }
    let label = try collect("source")
    row.entry.source.label =
      label.isEmpty ? place : place.isEmpty ? label : "\(label), \(place)"
  }

  private mutating func readContact(_ start: XMLEvent) throws {
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      if StandardAttribute(attribute.name) == .type {
        row.entry.contactKind = value(
          attribute, of: StandardValues.contactKinds, "contact/@type", start)
      } else {
        keepUnknown(attribute, of: "contact", start)
      }
    }
    try endWithoutText(start, "contact")
  }

  private mutating func readCode(
    _ start: XMLEvent, _ element: StandardElement
  ) throws -> String {
    var code = ""
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      if StandardAttribute(attribute.name) == .code {
        code = xml.word(attribute)
      } else {
        keepUnknown(attribute, of: element.name, start)
      }
    }
    try endWithoutText(start, element.name)
    return code
  }

  private mutating func readChildSeen(_ start: XMLEvent) throws {
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      switch StandardAttribute(attribute.name) {
      case .value:
        row.entry.childSeen = value(
          attribute, of: StandardValues.childSeen, "childSeen/@value", start)
      case .alone:
        row.entry.childSeenAlone = value(
          attribute, of: StandardValues.childSeenAlone, "childSeen/@alone", start)
      default: keepUnknown(attribute, of: "childSeen", start)
      }
    }
    try endWithoutText(start, "childSeen")
  }

  private mutating func readLink(_ start: XMLEvent) throws {
    var to = EntryReference(agency: "", reference: "")
    var relation: LinkRelation?
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      switch StandardAttribute(attribute.name) {
      case .agency: to.agency = xml.word(attribute)
      case .ref: to.reference = xml.word(attribute)
      case .relation: relation = xml.value(attribute, of: StandardValues.relations)
      default: continue
      }
    }
    guard let relation, !to.agency.isEmpty, !to.reference.isEmpty else {
      rows.report(
        "chronology.link.incomplete", .warning,
        "A link to another agency's entry is not complete; it is kept as a raw field.",
        "A link needs agency, ref and a relation: \(StandardValues.relations.names).",
        line: Int(start.line), reference: row.entry.reference, path: "entry/link")
      return try readUnknown(start, "link")
    }
    row.entry.links.append(DeclaredLink(to: to, relation: relation))
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      switch StandardAttribute(attribute.name) {
      case .agency, .ref, .relation: continue
      default: keepUnknown(attribute, of: "link", start)
      }
    }
    try endWithoutText(start, "link")
  }

  /// The value of an attribute; one that the format does not know becomes a raw field.
  mutating func value<Value>(
    _ attribute: XMLEvent, of table: ValueTable<Value>, _ path: String, _ start: XMLEvent
  ) -> Value? {
    if let value = xml.value(attribute, of: table) { return value }
    row.entry.raw.append(RawField(name: path, value: xml.string(attribute)))
    rows.countUnmapped(path)
    reportValue(path, table.names, start, row.entry.reference)
    return nil
  }
}

extension String {
  /// Puts a text after what an earlier element of the same name held.
  fileprivate mutating func join(_ text: consuming String) {
    if isEmpty {
      self = text
    } else if !text.isEmpty {
      self += "\n" + text
    }
  }
}
