import CaseModel
import Tables
import XML

/// A record in HL7 FHIR's XML: a Bundle, or one resource by itself (R4 and STU3; DSTU2 as far as it goes).
///
/// Each resource that tells of the patient becomes one entry, in the order of the file, which need not
/// be that of time; ``ResourceTable`` says for each kind which elements are its date, its people and its
/// words. People, organisations, places and medicines are named where an entry refers to them, and are
/// no entries of their own. An entry that belongs to an encounter is linked to it. What no rule takes
/// is kept word for word under its path.
struct FHIR: ChronologyFormat {
  /// The namespace of every version.
  static let namespace = "http://hl7.org/fhir"

  let id = "hl7-fhir"
  let summary = "A health record in HL7 FHIR's XML, R4 or STU3: a Bundle or a single resource."

  func recognises(_ head: FileHead) -> Bool { head.rootNamespace == Self.namespace }

  func read(_ file: IncomingFile, into rows: RowCollector) throws -> ChronologyFile {
    var reader = try FHIRReader(file, rows)
    return try reader.read()
  }
}
