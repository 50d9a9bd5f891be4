import XML

/// The elements of the chronology XML, numbered as a reader numbers them.
enum StandardElement: Int32, CaseIterable {
  case chronology, preamble, glossary, term, people, person, entry, noContact
  case when, end, recorded, received, source, contact, subject, actor, childSeen, childVoice
  case event, response, outcome, decision, rationale, impact, expectedPractice, comment, link

  /// The element of a name; nil for one of another name or namespace.
  init?(_ name: XMLName) { self.init(rawValue: name.number) }

  /// Its name in a file.
  var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map { "\($0)" }

  /// Whether a row may have several.
  var isRepeatable: Bool { self == .subject || self == .actor || self == .link }
}

/// The attributes of the chronology XML, numbered as a reader numbers them.
enum StandardAttribute: Int32, CaseIterable {
  case reviewRef, agency, agencyName, author, compiled, periodFrom, periodTo, version
  case classification, abbr, code, role, ref, type, date, time, precision, qualifier, text, kind
  case value, alone, by, relation, from, to

  /// The attribute of a name; nil for one of another name or namespace.
  init?(_ name: XMLName) {
    self.init(rawValue: name.number - Int32(StandardElement.allCases.count))
  }

  /// Tells a reader all names, in the order on which both enumerations rely, before it reads.
  static func register(in reader: borrowing XMLReader) {
    for element in StandardElement.allCases {
      _ = reader.name(element.name, in: StandardXML.namespace)
    }
    for attribute in allCases { _ = reader.name("\(attribute)") }
  }
}
