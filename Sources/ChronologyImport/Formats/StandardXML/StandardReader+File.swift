import CaseModel
import Diagnostics
import FuzzyDates
import XML

extension StandardReader {
  /// Reads the first element: whose chronology it is, and for what.
  mutating func readRoot(_ root: XMLEvent) throws {
    let namespace = xml.namespace(root.name)
    guard xml.local(root.name) == StandardXML.rootName else {
      throw ChronologyFailure.rootUnknown(
        file: file.name, line: Int(root.line), nearest: StandardXML.rootName)
    }
    guard namespace == StandardXML.namespace else {
      guard namespace.hasPrefix(StandardXML.namespaceStem) else {
        throw ChronologyFailure.namespaceUnknown(
          file: file.name, line: Int(root.line), expected: StandardXML.namespace)
      }
      let version = namespace.dropFirst(StandardXML.namespaceStem.count).prefix(8)
      throw ChronologyFailure.versionUnknown(
        file: file.name, line: Int(root.line),
        version: version.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
          ? String(version) : "unknown")
    }
    // Where the file does not say which version it is, the person's word counts.
    file.version = options.version ?? file.version
    file.series = options.series
    for index in 0..<root.attributeCount { readRootAttribute(xml.attribute(index), root) }
    try settleAgency(line: Int(root.line))
    dates = FuzzyDateReader(
      order: options.dayMonthOrder ?? .dayMonth,
      anchor: CalendarDay(file.compiled) ?? file.coversTo ?? options.anchor)
  }

  private mutating func readRootAttribute(_ attribute: XMLEvent, _ root: XMLEvent) {
    let value = xml.word(attribute)
    switch StandardAttribute(attribute.name) {
    case .reviewRef: file.reviewReference = value
    case .agency: file.agency = value
    case .agencyName: file.agencyName = value
    case .author: file.author = value
    case .classification: file.classification = value
    case .compiled:
      file.compiled = value
      if CalendarDay(value) == nil { reportHeader("compiled", root) }
    case .periodFrom:
      file.coversFrom = CalendarDay(value)
      if file.coversFrom == nil { reportHeader("periodFrom", root) }
    case .periodTo:
      file.coversTo = CalendarDay(value)
      if file.coversTo == nil { reportHeader("periodTo", root) }
    case .version:
      if let version = Int(value), version >= 1 {
        file.version = version
      } else {
        reportHeader("version", root)
      }
    default: noteUnknownRootAttribute(attribute, root)
    }
  }

  /// Lets what the person says go before what the file says.
  private mutating func settleAgency(line: Int) throws {
    if let agency = options.agency, !agency.isEmpty {
      if !file.agency.isEmpty && file.agency != agency {
        rows.report(
          "chronology.agency.differs", .warning,
          "The file says that it is from another agency than the one given; the one given is used.",
          "Check that this is the right file for that agency.", line: line, path: "chronology")
      }
      file.agency = agency
    }
    if let name = options.agencyName, !name.isEmpty { file.agencyName = name }
    guard !file.agency.isEmpty else {
      throw ChronologyFailure.agencyMissing(file: file.name, line: line)
    }
  }

  private func reportHeader(_ name: String, _ root: XMLEvent) {
    rows.report(
      "chronology.header.unreadable", .warning,
      "The attribute \(name) of the first element cannot be read, so it is left empty.",
      name == "version"
        ? "Ask for a whole number from 1; until then the file counts as version 1."
        : "Ask for a day that exists, written as 2024-05-23.",
      line: Int(root.line), path: "chronology/@\(name)")
  }

  private func noteUnknownRootAttribute(_ attribute: XMLEvent, _ root: XMLEvent) {
    // Where a schema is to be found and what language a file is in are no part of a chronology.
    let namespace = xml.namespace(attribute.name)
    guard namespace != "http://www.w3.org/2001/XMLSchema-instance",
      namespace != "http://www.w3.org/XML/1998/namespace"
    else { return }
    let path = "chronology/@\(xml.local(attribute.name))"
    rows.countSkipped(path)
    rows.report(
      "chronology.attribute.unknown", .note,
      "An attribute of the first element is not one of the format; it stays in the original file.",
      "Nothing needs doing unless it matters to the review.", line: Int(root.line), path: path)
  }

  /// Reads the abbreviations.
  mutating func readGlossary() throws {
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      let abbreviation = attribute(.abbr, of: event)
      let isTerm = StandardElement(event.name) == .term
      let expansion = try collectPlain()
      if isTerm, let abbreviation, !abbreviation.isEmpty {
        file.glossary.append(GlossaryTerm(abbreviation: abbreviation, expansion: expansion))
      } else {
        reportPart("glossary", "term", event)
      }
    }
  }

  /// Reads the role codes.
  mutating func readPeople() throws {
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      let code = attribute(.code, of: event)
      let role = attribute(.role, of: event) ?? ""
      let isPerson = StandardElement(event.name) == .person
      _ = try collectPlain()
      if isPerson, let code, !code.isEmpty {
        file.people.append(RawField(name: code, value: role))
      } else {
        reportPart("people", "person", event)
      }
    }
  }

  private func reportPart(_ parent: String, _ expected: String, _ event: XMLEvent) {
    rows.countSkipped("\(parent)/\(xml.local(event.name))")
    rows.report(
      "chronology.header.unreadable", .warning,
      "A line of the \(parent) part is not a complete \(expected), so it is left out.",
      "Ask the agency to send that part again; the entries are not affected.",
      line: Int(event.line), path: "chronology/\(parent)")
  }

  /// An attribute's value without blanks around it; nil where there is none.
  func attribute(_ wanted: StandardAttribute, of start: XMLEvent) -> String? {
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      if StandardAttribute(attribute.name) == wanted { return xml.word(attribute) }
    }
    return nil
  }
}
