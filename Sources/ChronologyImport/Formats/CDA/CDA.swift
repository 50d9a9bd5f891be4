import CaseModel
import Tables
import XML

/// A clinical document in HL7 CDA release 2, by itself or inside an envelope such as the NHS ITK's.
///
/// Each clinical statement of a section that has a date (act, observation, encounter, procedure,
/// medication, supply; the members of an organizer each) becomes one entry. The narrative of each section
/// becomes an entry of its own, with the section's undated statements behind it: written down when the
/// document was, and dated by the encounter that the document is about, else undated. A planned, asked
/// for or denied act says so; a statement about someone else than the patient, such as a father's illness,
/// begins with whom it is about. A document whose body is an attachment becomes one entry that says so.
struct CDA: ChronologyFormat {
  let id = "hl7-cda"
  let summary =
    "A clinical document in HL7 CDA release 2 (ClinicalDocument), such as a discharge letter."

  /// What a document is made of; a file that begins with one is a part of a document.
  private static let parts: Set<String> = [
    "section", "component", "structuredBody", "entry", "act", "observation", "organizer",
    "encounter", "procedure", "substanceAdministration", "supply",
  ]

  func recognises(_ head: FileHead) -> Bool {
    guard let root = head.rootName else { return false }
    if root == "ClinicalDocument" { return true }
    if root == "DistributionEnvelope" { return head.rootNamespace.contains("itk") }
    guard Self.parts.contains(root) else { return false }
    return head.rootNamespace == ClinicalXML.hl7
      || head.rootNamespace.isEmpty && Self.holds("templateId", head.bytes)
  }

  private static func holds(_ word: String, _ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(4096), as: UTF8.self).contains(word)
  }

  func read(_ file: IncomingFile, into rows: RowCollector) throws -> ChronologyFile {
    var reader = try CDAReader(file, rows)
    return try reader.read()
  }
}
