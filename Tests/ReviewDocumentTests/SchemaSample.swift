import Foundation
import TestSupport
import XML

/// Makes documents out of the schema alone: every element with every attribute it may have.
struct SchemaSample {
  private let types: [String: XMLElement]
  private let values: [String: [String]]

  init() throws {
    let schema = try XMLElement.parse(
      Array(Data(contentsOf: Checkout.file("schemas/review-1.xsd"))), fileName: "review-1.xsd")
    types = Dictionary(
      uniqueKeysWithValues: schema.elements.filter { $0.attribute("name") != nil }.map {
        ("\($0.name) \($0.attribute("name") ?? "")", $0)
      })
    values = Dictionary(
      uniqueKeysWithValues: schema.elements("simpleType").map { type in
        let listed = type.first("restriction")?.elements("enumeration") ?? []
        return (type.attribute("name") ?? "", listed.compactMap { $0.attribute("value") })
      })
  }

  /// How many elements one document has.
  var elementCount: Int {
    String(decoding: document(turn: 0), as: UTF8.self).split(separator: "<").count {
      !$0.hasPrefix("/")
    }
  }

  /// A document in which each list of values stands at the given turn.
  func document(turn: Int) -> [UInt8] {
    var writer = XMLWriter()
    var made = Maker(sample: self, turn: turn)
    made.append("review", type: "review", ["xmlns": "urn:throughline:review:1"], to: &writer)
    return writer.bytes
  }

  private struct Maker {
    let sample: SchemaSample
    let turn: Int
    var count = 0

    mutating func append(
      _ name: String, type: String, _ extra: [String: String] = [:], to writer: inout XMLWriter
    ) {
      count += 1
      guard let definition = sample.types["complexType \(type)"] else {
        return writer.element(name, text: type == "part" ? "AAAA" : "words \(count)")
      }
      let content = definition.first("simpleContent")?.first("extension")
      var attributes = (content ?? definition).elements("attribute").map { attribute in
        (attribute.attribute("name") ?? "", value(of: attribute.attribute("type") ?? ""))
      }
      if type == "words" { attributes = [] }
      writer.start(name, extra.map { ($0.key, $0.value) } + attributes)
      if content != nil { writer.text("words \(count)") }
      let holder = definition.first("choice") ?? definition.first("sequence")
      for child in holder?.elements("element") ?? [] {
        append(
          child.attribute("name") ?? "", type: child.attribute("type") ?? "", to: &writer)
      }
      writer.end()
    }

    private func value(of type: String) -> String {
      switch type {
      case "xs:boolean": ["true", "false", "1", "0"][turn % 4]
      case "xs:integer": "\(turn)"
      case "day", "days": "2024-05-23"
      case "sha256": String(repeating: "0", count: 64)
      case "evidenceQuestions": (sample.values["evidenceQuestion"] ?? []).joined(separator: " ")
      default:
        if let listed = sample.values[type], !listed.isEmpty {
          listed[turn % listed.count]
        } else {
          "value-\(count)"
        }
      }
    }
  }
}
