import CaseModel
import Tables
import XML

/// A patient's whole record as one GP practice sends it to another (NHS GP2GP, HL7 v3 EHR extract).
///
/// Each `ehrComposition`, that is each consultation, letter or note, becomes one entry, its statements
/// as lines of text. What was found, said or noted goes to *what happened*; what the practice did or
/// planned (medication, requests, plans) to *response*. The entry's date is `availabilityTime`, else
/// `effectiveTime`; when it was written down is `author/time`. Statements of another date say so. Who
/// was seen is not concluded from the kind of contact. Attachments stay in the original file.
struct GP2GP: ChronologyFormat {
  let id = "gp2gp"
  let summary =
    "A GP practice's record as GP2GP sends it (RCMR_IN030000UK06 or UK07, or its EhrExtract)."

  func recognises(_ head: FileHead) -> Bool {
    guard head.rootNamespace == ClinicalXML.hl7, let root = head.rootName else { return false }
    return root.hasPrefix("RCMR_IN0") || root == "EhrExtract"
  }

  func read(_ file: IncomingFile, into rows: RowCollector) throws -> ChronologyFile {
    var reader = try GP2GPReader(file, rows)
    return try reader.read()
  }
}
