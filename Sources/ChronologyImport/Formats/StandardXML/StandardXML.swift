import CaseModel
import Tables
import XML

/// The chronology XML of this project, version 1; its schema is `schemas/chronology-1.xsd`.
///
/// Blanks and line breaks at the beginning and end of a text are left out, and everything between is
/// kept as it stands; the words of a date in an attribute are kept exactly. What stands inside an
/// element that should hold only text stays in that text, its tags reported. Elements of other names or
/// namespaces inside a row become raw fields, by their path. An element that is given twice keeps both
/// texts.
struct StandardXML: ChronologyFormat {
  /// The namespace of version 1.
  static let namespace = "urn:throughline:chronology:1"
  /// What the namespaces of all versions begin with.
  static let namespaceStem = "urn:throughline:chronology:"
  /// The name of the first element.
  static let rootName = "chronology"

  let id = "chronology-xml"
  let summary = "Throughline's own chronology XML, version 1 (schemas/chronology-1.xsd)."

  func recognises(_ head: FileHead) -> Bool { head.rootNamespace.hasPrefix(Self.namespaceStem) }

  func read(_ file: IncomingFile, into rows: RowCollector) throws -> ChronologyFile {
    var reader = StandardReader(file, rows)
    return try reader.read()
  }
}
