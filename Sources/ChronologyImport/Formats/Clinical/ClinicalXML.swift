import XML

/// How much of a clinical record is read at a time.
enum ClinicalXML {
  /// The namespace of GP2GP and of CDA.
  static let hl7 = "urn:hl7-org:v3"

  /// As for every agency's file, but no larger than 1 GB; and attachments may stand inside the record:
  /// as a text in HL7 v3, as the value of an attribute in FHIR, which the parser reads up to 10 MB.
  static let limits = XMLLimits(size: 1 << 30, depth: 100, text: 32_000_000, startTag: 9_500_000)

  /// The most memory that one composition, section or resource may take.
  static let recordLimit = 64 << 20
}

extension XMLReader {
  /// Reads one record, attachments left out.
  ///
  /// - Parameter start: The start tag that came last.
  mutating func record(_ start: XMLEvent) throws(XMLFailure) -> XMLElement {
    try element(start, limit: ClinicalXML.recordLimit, words: Attachments.words)
  }

  /// Passes over the element whose start tag came last.
  mutating func skipElement() throws(XMLFailure) {
    var depth = 1
    while depth > 0, let event = try next() {
      switch event.kind {
      case .start: depth += 1
      case .end: depth -= 1
      case .text, .attribute: continue
      }
    }
  }
}
