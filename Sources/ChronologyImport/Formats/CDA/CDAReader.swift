import CaseModel
import Diagnostics
import FuzzyDates
import XML

/// Reads one clinical document: its head, then section after section.
struct CDAReader: ~Copyable {
  private var xml: XMLReader
  private var clinical: ClinicalRows
  private var document = CDADocument()
  private var hasDocument = false

  init(_ incoming: IncomingFile, _ rows: RowCollector) throws {
    xml = XMLReader(.chunks(incoming.next), fileName: incoming.name, limits: ClinicalXML.limits)
    clinical = try ClinicalRows(incoming, rows)
  }

  /// Reads the whole file.
  mutating func read() throws -> ChronologyFile {
    guard let root = try xml.next() else { return clinical.file }
    let name = xml.local(root.name)
    if name == "ClinicalDocument" {
      try readDocument(root)
    } else if name != "DistributionEnvelope" {
      throw ClinicalFailure.fragment(file: clinical.file.name, line: Int(root.line))
    }
    while let event = try xml.next() {
      guard event.kind == .start else { continue }
      if xml.local(event.name) == "ClinicalDocument" {
        try readDocument(event)
      } else if !hasDocument {
        clinical.rows.countSkipped("envelope/\(xml.local(event.name))")
      }
    }
    guard hasDocument else {
      throw ClinicalFailure.documentMissing(file: clinical.file.name, line: Int(root.line))
    }
    clinical.finish()
    return clinical.file
  }

  private mutating func readDocument(_ start: XMLEvent) throws {
    guard xml.namespace(start.name) == ClinicalXML.hl7 else {
      throw ClinicalFailure.namespaceMissing(
        file: clinical.file.name, line: Int(start.line), expected: ClinicalXML.hl7)
    }
    hasDocument = true
    document = CDADocument()
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      if xml.local(event.name) == "component" {
        try document.begin(&clinical)
        try readBody()
      } else {
        try document.read(head: try xml.record(event), clinical)
      }
    }
    try document.begin(&clinical)
  }

  /// Reads what stands in the document's component: a body in sections, or an attachment.
  private mutating func readBody() throws {
    var depth = 1
    while depth > 0, let event = try xml.next() {
      switch event.kind {
      case .end: depth -= 1
      case .text, .attribute: continue
      case .start:
        switch xml.local(event.name) {
        case "structuredBody", "component": depth += 1
        case "section":
          var section = SectionReader(clinical, document)
          try section.read(try xml.record(event), titles: [])
        case "nonXMLBody": try document.read(attachment: try xml.record(event), clinical)
        case let name:
          clinical.rows.countSkipped("structuredBody/\(name)")
          try xml.skipElement()
        }
      }
    }
  }
}
