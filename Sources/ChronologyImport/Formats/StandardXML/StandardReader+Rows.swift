import CaseModel
import Diagnostics
import FuzzyDates
import XML

extension StandardReader {
  /// Reads an entry up to its end tag.
  mutating func readEntry(_ start: XMLEvent) throws {
    rows.beginRow()
    row.begin(agency: file.agency, file: file.name, line: Int(start.line))
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      switch StandardAttribute(attribute.name) {
      case .ref: row.entry.reference = xml.word(attribute)
      case .type:
        row.entry.kind =
          value(attribute, of: StandardValues.entryKinds, "@type", start) ?? .event
      default: keepUnknown(attribute, of: "", start)
      }
    }
    while let event = try xml.next(), event.kind != .end {
      if event.kind == .start {
        try readColumn(event)
      } else if !xml.isBlank(event) {
        keepText(event)
      }
    }
    try finish()
  }

  /// Reads a declaration that the agency had no contact, up to its end tag.
  mutating func readNoContact(_ start: XMLEvent) throws {
    rows.beginRow()
    row.begin(agency: file.agency, file: file.name, line: Int(start.line))
    row.entry.kind = .noContact
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      switch StandardAttribute(attribute.name) {
      case .from:
        row.entry.when = readDay(xml.string(attribute), "noContact/@from", start)
      case .to: row.entry.end = readDay(xml.string(attribute), "noContact/@to", start)
      default: keepUnknown(attribute, of: "", start)
      }
    }
    row.entry.whatHappened = try collect("noContact")
    try finish()
  }

  /// Looks the whole row over and hands it on, or refuses it.
  private mutating func finish() throws {
    guard row.hasWords else {
      return rows.refuse(line: row.line, reference: row.entry.reference)
    }
    if row.entry.kind != .noContact {
      if row.entry.source.label.isEmpty && row.entry.source.kind.isEmpty {
        rows.report(
          "chronology.source.missing", .warning, "The entry does not say what record it is from.",
          "Ask the agency for the source; without it the entry cannot be checked.",
          line: row.line, reference: row.entry.reference)
      }
      if row.entry.reference.isEmpty {
        if withoutReference == 0 { firstWithoutReference = row.line }
        withoutReference += 1
      }
    }
    if !row.hasDateWords {
      rows.report(
        "chronology.date.missing", .warning, "The entry has no date; it is kept with the undated.",
        "Ask the agency for the date, or for a rough one such as May 2024.", line: row.line,
        reference: row.entry.reference)
    }
    if let start = row.entry.when.earliest, let end = row.entry.end?.latest, end < start {
      rows.report(
        "chronology.end.before-start", .warning, "The end lies before the beginning.",
        "Ask the agency which of the two dates is right; both are kept.", line: row.line,
        reference: row.entry.reference)
    }
    try rows.accept(&row.entry)
  }
}
