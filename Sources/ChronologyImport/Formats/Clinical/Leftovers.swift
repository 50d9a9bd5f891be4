import CaseModel
import XML

/// Keeps what a reader did not take from a record: word for word, under its path, and counted.
struct Leftovers {
  /// Elements that tell a computer about the record and a person nothing.
  let silentElements: Set<String>
  /// Attributes of the same kind.
  let silentAttributes: Set<String>
  /// Attributes that are kept without being counted: their meaning in words stands in the entry.
  let quietAttributes: Set<String>
  private(set) var fields: [RawField] = []
  private let rows: RowCollector

  init(
    silentElements: Set<String> = [], silentAttributes: Set<String>,
    quietAttributes: Set<String> = [], rows: RowCollector
  ) {
    self.silentElements = silentElements
    self.silentAttributes = silentAttributes
    self.quietAttributes = quietAttributes
    self.rows = rows
  }

  /// What is left of a record, as raw fields in the order of the file.
  ///
  /// - Parameter element: The record, after everything that was understood has been taken from it.
  func fields(of element: XMLElement) -> [RawField] {
    var copy = self
    copy.keep(element, path: "")
    return copy.fields
  }

  private mutating func keep(_ element: XMLElement, path: String) {
    for attribute in element.attributes {
      if isSilent(attribute) || attribute.value.isEmpty { continue }
      // In FHIR every value is an attribute of that name; the path says enough without it.
      let name =
        attribute.name == "value" && !path.isEmpty ? path : joined(path, "@\(attribute.name)")
      fields.append(RawField(name: name, value: attribute.value))
      if !quietAttributes.contains(attribute.name) { rows.countUnmapped(name) }
    }
    var text = ""
    for child in element.children {
      switch child {
      case .text(let words): text += words
      case .element(let inner):
        if !silentElements.contains(inner.name) { keep(inner, path: joined(path, inner.name)) }
      }
    }
    text = text.trimmed
    guard !text.isEmpty else { return }
    fields.append(RawField(name: path, value: text))
    rows.countUnmapped(path)
  }

  private func isSilent(_ attribute: XMLAttribute) -> Bool {
    // What `xsi:type` and `xsi:schemaLocation` say is for a computer.
    !attribute.namespace.isEmpty && attribute.namespace.hasSuffix("XMLSchema-instance")
      || silentAttributes.contains(attribute.name)
  }

  /// A path no longer than a person would read; deep inside, only its beginning is kept.
  private func joined(_ path: String, _ name: String) -> String {
    if path.isEmpty { return String(name.prefix(Self.longestPath)) }
    return path.utf8.count > Self.longestPath
      ? path : "\(path)/\(name.prefix(Self.longestPath))"
  }

  private static let longestPath = 300
}

extension Leftovers {
  /// For records of HL7 v3: identifiers, code systems and the grammar of acts and roles are silent.
  static func hl7(_ rows: RowCollector) -> Leftovers {
    Leftovers(
      silentElements: ["statusCode", "id", "sequenceNumber", "templateId", "realmCode", "typeId"],
      silentAttributes: [
        "classCode", "moodCode", "typeCode", "contextControlCode", "contextConductionInd",
        "determinerCode", "codeSystem", "codeSystemName", "codeSystemVersion", "inversionInd",
        "inverted", "mediaType", "use", "inclusive", "operator", "institutionSpecified",
        "assigningAuthorityName",
      ], quietAttributes: ["code"], rows: rows)
  }
}
