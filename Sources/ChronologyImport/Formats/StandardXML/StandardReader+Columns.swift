import CaseModel
import Diagnostics
import FuzzyDates
import XML

extension StandardReader {
  /// Reads one element of an entry up to its end tag.
  mutating func readColumn(_ start: XMLEvent, _ row: inout ReadRow) throws {
    guard let element = StandardElement(start.name) else {
      return try readUnknown(start, xml.local(start.name), &row)
    }
    if row.hasSeen(element) && !element.isRepeatable {
      rows.report(
        "chronology.element.repeated", .warning,
        "The element \(element.name) stands twice in one entry; both are kept.",
        "Ask the agency whether these are two entries.", line: Int(start.line),
        reference: row.entry.reference, path: "entry/\(element.name)")
      if !isProse(element) { return try readUnknown(start, element.name, &row) }
    }
    switch element {
    case .when: row.entry.when = try readDate(start, element, &row)
    case .end: row.entry.end = try readDate(start, element, &row)
    case .recorded: row.entry.recorded = try readDate(start, element, &row)
    case .received: row.entry.received = try readDate(start, element, &row)
    case .source: try readSource(start, &row)
    case .contact: try readContact(start, &row)
    case .subject:
      if let code = try readCode(start, element, &row) { row.entry.subjects.append(code) }
    case .actor:
      if let code = try readCode(start, element, &row) { row.entry.actors.append(code) }
    case .childSeen: try readChildSeen(start, &row)
    case .childVoice: try readProse(start, element, &row, \.childVoice)
    case .event: try readProse(start, element, &row, \.whatHappened)
    case .response: try readProse(start, element, &row, \.response)
    case .outcome: try readProse(start, element, &row, \.outcome)
    case .decision: try readProse(start, element, &row, \.decision)
    case .rationale: try readProse(start, element, &row, \.rationale)
    case .impact: try readProse(start, element, &row, \.impact)
    case .expectedPractice: try readProse(start, element, &row, \.expectedPractice)
    case .comment: try readProse(start, element, &row, \.agencyComment)
    case .link: try readLink(start, &row)
    case .chronology, .preamble, .glossary, .term, .people, .person, .entry, .noContact:
      try readUnknown(start, element.name, &row)
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

  /// Reads a text, joined to what an earlier element of the same name held.
  private mutating func readProse(
    _ start: XMLEvent, _ element: StandardElement, _ row: inout ReadRow,
    _ field: WritableKeyPath<ChronologyEntry, String>
  ) throws {
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      switch (element, StandardAttribute(attribute.name)) {
      case (.decision, .by) where row.entry.decisionBy.isEmpty:
        row.entry.decisionBy = xml.string(attribute).trimmed
      case (.impact, .kind) where row.entry.impactKind == nil:
        let text = xml.string(attribute)
        row.entry.impactKind = StandardValues.impactKinds[text]
        if row.entry.impactKind == nil {
          keepUnknown(text, "impact/@kind", StandardValues.impactKindNames, start, &row)
        }
      default: keepUnknown(attribute, of: element.name, start, &row)
      }
    }
    let text = try collect(element.name, &row)
    if row.entry[keyPath: field].isEmpty {
      row.entry[keyPath: field] = text
    } else if !text.isEmpty {
      row.entry[keyPath: field] += "\n" + text
    }
  }

  private mutating func readSource(_ start: XMLEvent, _ row: inout ReadRow) throws {
    var place = ""
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      switch StandardAttribute(attribute.name) {
      case .kind:
        row.entry.source.kind = xml.string(attribute).trimmed
        if StandardValues.sourceKinds[row.entry.source.kind] == nil {
          reportValue("source/@kind", StandardValues.sourceKindNames, start, row)
        }
      case .ref: place = xml.string(attribute).trimmed
      default: keepUnknown(attribute, of: "source", start, &row)
      }
    }
    let label = try collect("source", &row)
    row.entry.source.label =
      label.isEmpty ? place : place.isEmpty ? label : "\(label), \(place)"
  }

  private mutating func readContact(_ start: XMLEvent, _ row: inout ReadRow) throws {
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      guard StandardAttribute(attribute.name) == .type else {
        keepUnknown(attribute, of: "contact", start, &row)
        continue
      }
      let text = xml.string(attribute)
      row.entry.contactKind = StandardValues.contactKinds[text]
      if row.entry.contactKind == nil {
        keepUnknown(text, "contact/@type", StandardValues.contactKindNames, start, &row)
      }
    }
    try endWithoutText(start, "contact", &row)
  }

  private mutating func readCode(
    _ start: XMLEvent, _ element: StandardElement, _ row: inout ReadRow
  ) throws -> String? {
    var code: String?
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      if StandardAttribute(attribute.name) == .code {
        code = xml.string(attribute).trimmed
      } else {
        keepUnknown(attribute, of: element.name, start, &row)
      }
    }
    try endWithoutText(start, element.name, &row)
    return code?.isEmpty == false ? code : nil
  }

  private mutating func readChildSeen(_ start: XMLEvent, _ row: inout ReadRow) throws {
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      let text = xml.string(attribute)
      switch StandardAttribute(attribute.name) {
      case .value:
        row.entry.childSeen = StandardValues.childSeen[text]
        if row.entry.childSeen == nil {
          keepUnknown(text, "childSeen/@value", StandardValues.childSeenNames, start, &row)
        }
      case .alone:
        row.entry.childSeenAlone = StandardValues.childSeenAlone[text]
        if row.entry.childSeenAlone == nil {
          keepUnknown(text, "childSeen/@alone", StandardValues.childSeenAloneNames, start, &row)
        }
      default: keepUnknown(attribute, of: "childSeen", start, &row)
      }
    }
    try endWithoutText(start, "childSeen", &row)
  }

  private mutating func readLink(_ start: XMLEvent, _ row: inout ReadRow) throws {
    let agency = attribute(.agency, of: start) ?? ""
    let reference = attribute(.ref, of: start) ?? ""
    let relation = attribute(.relation, of: start) ?? ""
    if !agency.isEmpty, !reference.isEmpty, let relation = StandardValues.relations[relation] {
      let to = EntryReference(agency: agency, reference: reference)
      row.entry.links.append(DeclaredLink(to: to, relation: relation))
      for index in 0..<start.attributeCount {
        let attribute = xml.attribute(index)
        switch StandardAttribute(attribute.name) {
        case .agency, .ref, .relation: continue
        default: keepUnknown(attribute, of: "link", start, &row)
        }
      }
      return try endWithoutText(start, "link", &row)
    }
    rows.report(
      "chronology.link.incomplete", .warning,
      "A link to another agency's entry is not complete; it is kept as a raw field.",
      "A link needs agency, ref and a relation: \(StandardValues.relationNames).",
      line: Int(start.line), reference: row.entry.reference, path: "entry/link")
    try readUnknown(start, "link", &row)
  }
}
