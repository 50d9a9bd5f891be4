import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import TestSupport
import Testing
import XML

@Suite("Clinical records with faults at random")
struct ClinicalDamageTests {
  /// A fixture, below which elements faults are made, and what must be kept whatever they are.
  private struct Record {
    var path: String
    var below: String
    var words: HumanWords
  }

  /// Names that tell a computer something and a person nothing; no element is given one of them.
  private static let silent: Set<String> = [
    "id", "meta", "system", "use", "statusCode", "templateId", "sequenceNumber", "reference",
    "typeId", "realmCode", "implicitRules", "language", "div", "Patient", "Practitioner",
    "Organization", "PractitionerRole", "text", "section", "Bundle", "contained", "data",
  ]

  private static let records = [
    Record(
      path: "gp2gp/quay-lane.xml", below: "ehrComposition",
      words: HumanWords(
        attributes: ["displayName", "wording"], passedOver: ["id", "statusCode", "sequenceNumber"],
        inside: ["ehrComposition"])),
    Record(path: "hl7-fhir/robin-bundle.xml", below: "resource", words: fhirWords),
    Record(
      path: "hl7-cda/maternity-discharge.xml", below: "section",
      words: HumanWords(
        attributes: ["displayName", "note"], passedOver: ["id", "statusCode", "templateId"],
        inside: ["section"])),
  ]

  @Test(
    "Invariant 1: rows are entries and refused rows together, and no word is lost",
    arguments: 0..<3, [1, 2, 3, 4])
  func nothingIsLost(record: Int, seed: UInt64) throws {
    let record = Self.records[record]
    let whole = try XMLElement.parse(try clinicalFixture(record.path), fileName: "record.xml")
    var random = Numbers(state: seed)
    for _ in 0..<25 {
      var damaged = whole
      var names: [String] = []
      Self.collect(whole, into: &names)
      names.removeAll { Self.silent.contains($0) }
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let count = Self.count(damaged, record.below, isBelow: false)
        var number = Int.random(in: 0..<count, using: &random)
        Self.damage(&damaged, record.below, isBelow: false, &number, names, &random)
      }
      let text = Self.written(damaged)
      let (entries, reading) = try readRecord(Array(text.utf8))
      #expect(reading.rows == reading.entries + reading.refused)
      #expect(entries.count == reading.entries)
      let root = try XMLElement.parse(Array(text.utf8), fileName: "record.xml")
      let missing = record.words.missing(from: entries, in: root).filter {
        $0 != "1" && !$0.hasPrefix("CommentType") && $0.utf8.count < 1500 && !fhirSigns.contains($0)
      }
      #expect(missing == [], "\(record.path), seed \(seed)")
    }
  }

  @Test("A record cut off anywhere is refused with what to do, and never half read")
  func truncation() throws {
    for record in Self.records {
      let bytes = try clinicalFixture(record.path)
      for length in stride(from: 1, to: bytes.count - 20, by: 211) {
        let options = ChronologyImportOptions(agency: "GP")
        let diagnostic = refusal(of: Array(bytes.prefix(length)), options: options)
        #expect(diagnostic?.remedy.isEmpty == false, "\(record.path) at \(length)")
      }
    }
  }

  private static func collect(_ element: XMLElement, into names: inout [String]) {
    names.append(element.name)
    for inner in element.elements { collect(inner, into: &names) }
  }

  /// How many elements stand below those of a name.
  private static func count(_ element: XMLElement, _ place: String, isBelow: Bool) -> Int {
    let isBelow = isBelow || element.name == place
    return element.elements.reduce(0) { sum, inner in
      sum + (isBelow ? 1 : 0) + count(inner, place, isBelow: isBelow)
    }
  }

  /// Makes one fault at the element of a number below a place: another name, a copy, lost attributes,
  /// or an element of no format around it.
  private static func damage(
    _ element: inout XMLElement, _ place: String, isBelow: Bool, _ number: inout Int,
    _ names: [String], _ random: inout Numbers
  ) {
    let isBelow = isBelow || element.name == place
    for index in element.children.indices where number >= 0 {
      guard case .element(var child) = element.children[index] else { continue }
      if isBelow { number -= 1 }
      if isBelow && number < 0 {
        switch Int.random(in: 0..<5, using: &random) {
        case 0: child.name = names.randomElement(using: &random) ?? child.name
        case 1: child.name = "unheardOf"
        case 2: element.children.append(.element(child))
        case 3: child.attributes.removeAll()
        default:
          child = XMLElement(
            name: "around", namespace: child.namespace, children: [.element(child), .text("lost?")])
        }
      } else {
        damage(&child, place, isBelow: isBelow, &number, names, &random)
      }
      element.children[index] = .element(child)
    }
  }

  private static func written(_ element: XMLElement, in namespace: String = "") -> String {
    func escaped(_ text: String) -> String {
      text.replacingOccurrences(of: "&", with: "&amp;")
        .replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: "'", with: "&apos;")
    }
    var text = "<\(element.name)"
    if element.namespace != namespace { text += " xmlns='\(element.namespace)'" }
    for attribute in element.attributes where attribute.namespace.isEmpty {
      text += " \(attribute.name)='\(escaped(attribute.value))'"
    }
    text += ">"
    for child in element.children {
      switch child {
      case .text(let words): text += escaped(words)
      case .element(let inner): text += written(inner, in: element.namespace)
      }
    }
    return text + "</\(element.name)>"
  }
}
