import CaseModel
import Diagnostics
import XML

/// Reads one FHIR file: resource after resource, names filled in once they are known.
struct FHIRReader: ~Copyable {
  private var xml: XMLReader
  private var clinical: ClinicalRows
  private let known = KnownResources()
  private var waiting: WaitingRows
  private var patients: Set<String> = []

  /// Bundles inside bundles are read to this depth.
  private static let deepest = 5

  init(_ incoming: IncomingFile, _ rows: RowCollector) throws {
    xml = XMLReader(.chunks(incoming.next), fileName: incoming.name, limits: ClinicalXML.limits)
    clinical = try ClinicalRows(incoming, rows)
    waiting = WaitingRows(rows)
  }

  /// Reads the whole file.
  mutating func read() throws -> ChronologyFile {
    do {
      try readRoot()
    } catch let failure as XMLFailure {
      guard case .startTagTooLong = failure.kind else { throw failure }
      throw ClinicalFailure.attachmentTooLong(file: failure.fileName, line: failure.line)
    }
    try waiting.flush(known, isLast: true)
    report()
    return clinical.file
  }

  private mutating func readRoot() throws {
    guard let root = try xml.next() else { return }
    guard xml.namespace(root.name) == FHIR.namespace else {
      throw clinical.unknownRoot(line: Int(root.line))
    }
    guard xml.local(root.name) == "Bundle" else {
      try read(resource: try xml.record(root), url: "", depth: 0)
      while try xml.next() != nil {}
      return
    }
    while let event = try xml.next() {
      guard event.kind == .start else { continue }
      switch xml.local(event.name) {
      case "entry": try read(entry: try xml.record(event), depth: 0)
      case "timestamp": clinical.file.compiled = try xml.record(event).attribute("value") ?? ""
      case let name:
        clinical.rows.countSkipped("Bundle/\(name)")
        try xml.skipElement()
      }
    }
  }

  private mutating func read(entry: XMLElement, depth: Int) throws {
    let url = entry.first("fullUrl")?.attribute("value") ?? ""
    for part in entry.elements {
      switch part.name {
      case "fullUrl", "link", "search", "request", "response": continue
      case "resource":
        for resource in part.elements { try read(resource: resource, url: url, depth: depth) }
      default: clinical.rows.countSkipped("Bundle/entry/\(part.name)")
      }
    }
  }

  private mutating func read(resource: XMLElement, url: String, depth: Int) throws {
    guard resource.namespace == FHIR.namespace else {
      clinical.rows.countSkipped(resource.name)
      return
    }
    if resource.name == "Bundle" {
      guard depth < Self.deepest else {
        clinical.rows.countSkipped("Bundle")
        return
      }
      for entry in resource.elements("entry") { try read(entry: entry, depth: depth + 1) }
      return
    }
    known.add(resource, url: url)
    if resource.name == "Patient" {
      patients.insert(resource.first("id")?.attribute("value") ?? url)
    }
    if let rule = ResourceTable.rule(for: resource.name) {
      var reader = ResourceReader(clinical, rule, resource)
      reader.read()
      if clinical.isWorthKeeping(reader.entry) { waiting.add(reader.entry) }
      try waiting.flush(known, isLast: false)
    } else {
      if resource.name == "Organization", let name = resource.first("name")?.attribute("value") {
        clinical.name(agency: name)
      }
      clinical.rows.countSkipped(resource.name)
    }
  }

  private func report() {
    clinical.finish()
    if patients.count > 1 {
      clinical.rows.report(
        "chronology.clinical.patients", .warning,
        "The file holds the records of \(patients.count) patients.",
        "Each entry says under subject whom it is about; check that all of them belong to the review.",
        line: 1)
    }
    if waiting.unresolved > 0 {
      clinical.rows.report(
        "chronology.reference.unresolved", .note,
        "\(waiting.unresolved) references lead to nothing in the file; the references are kept.",
        "Ask the agency for the missing resources if it matters who or what they are.", line: 1)
    }
  }
}
