import CaseModel
import Diagnostics
import XML

/// Reads one GP record: the directory of people first, then one composition after another.
struct GP2GPReader: ~Copyable {
  private var xml: XMLReader
  private var clinical: ClinicalRows
  private let agents = AgentDirectory()
  private let names = StatementNames()

  /// The elements that lead to the compositions.
  private static let ways: Set<String> = [
    "ControlActEvent", "subject", "EhrExtract", "component", "ehrFolder", "responsibleParty",
  ]

  init(_ incoming: IncomingFile, _ rows: RowCollector) throws {
    xml = XMLReader(.chunks(incoming.next), fileName: incoming.name, limits: ClinicalXML.limits)
    clinical = try ClinicalRows(incoming, rows)
  }

  /// Reads the whole file.
  mutating func read() throws -> ChronologyFile {
    guard let root = try xml.next() else { return clinical.file }
    guard xml.namespace(root.name) == ClinicalXML.hl7 else {
      throw clinical.unknownRoot(line: Int(root.line))
    }
    while let event = try xml.next() {
      guard event.kind == .start else { continue }
      let name = xml.local(event.name)
      switch name {
      case "agentDirectory": agents.add(try xml.record(event))
      case "ehrComposition": try read(composition: try xml.record(event))
      case "availabilityTime" where clinical.file.compiled.isEmpty:
        clinical.file.compiled = try xml.record(event).attribute("value") ?? ""
      case let way where Self.ways.contains(way): continue
      default:
        // The envelope of the message and the patient's number: no row, and it stays in the original.
        clinical.rows.countSkipped(name)
        try xml.skipElement()
      }
    }
    agents.report(to: clinical.rows)
    clinical.finish()
    if let practice = agents.practice { clinical.name(agency: practice) }
    return clinical.file
  }

  private mutating func read(composition: XMLElement) throws {
    var reader = CompositionReader(clinical, agents: agents, names: names, composition)
    reader.read()
    var entry = reader.entry
    if clinical.isWorthKeeping(entry) { try clinical.rows.accept(&entry) }
  }
}
