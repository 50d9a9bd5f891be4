import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import FuzzyDates
import TestSupport
import XML

/// Reads a clinical record as that of one agency.
func readRecord(
  _ bytes: [UInt8], agency: String = "GP"
) throws -> (entries: [ChronologyEntry], reading: ChronologyReading) {
  try ChronologyImport.read(
    bytes, fileName: "record.xml", options: ChronologyImportOptions(agency: agency))
}

/// Reads a clinical record that is written in a test.
func readRecord(
  _ text: String
) throws -> (entries: [ChronologyEntry], reading: ChronologyReading) {
  try readRecord(Array(text.utf8))
}

/// The bytes of a fixture.
func clinicalFixture(_ path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: Checkout.file("Tests/ChronologyImportTests/Fixtures/\(path)")))
}

/// The sample files of a folder, in order of their names; none where the samples are absent.
func clinicalSamples(_ folder: String) throws -> [URL] {
  guard let samples = Checkout.samples else { return [] }
  return try FileManager.default.contentsOfDirectory(
    at: samples.appendingPathComponent(folder), includingPropertiesForKeys: nil
  ).sorted { $0.lastPathComponent < $1.lastPathComponent }
}

/// What a person would read in a record, collected without the reader's knowledge of its structure.
struct HumanWords {
  /// Attributes that hold words of people.
  var attributes: Set<String>
  /// Elements whose own text holds words of people; every element where nil.
  var texts: Set<String>?
  /// Elements that are counted as passed over, with everything inside them.
  var passedOver: Set<String>
  /// Elements that must stand around the words; anywhere where empty.
  var inside: Set<String> = []

  /// The words in a file, blanks made alike.
  func all(in root: XMLElement) -> [String] {
    var found: [String] = []
    collect(root, isInside: inside.isEmpty, into: &found)
    return found
  }

  private func collect(_ element: XMLElement, isInside: Bool, into found: inout [String]) {
    if passedOver.contains(element.name) { return }
    let isInside = isInside || inside.contains(element.name)
    if isInside {
      for attribute in element.attributes where attributes.contains(attribute.name) {
        found.append(Self.plain(attribute.value))
      }
    }
    for child in element.children {
      switch child {
      case .text(let text):
        if isInside, texts?.contains(element.name) ?? true { found.append(Self.plain(text)) }
      case .element(let inner): collect(inner, isInside: isInside, into: &found)
      }
    }
  }

  /// A text with one blank for each run of blanks.
  static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The words that stand in no field of any entry.
  func missing(from entries: [ChronologyEntry], in root: XMLElement) -> [String] {
    let kept = Self.plain(entries.map(Self.everything).joined(separator: "\n"))
    var known: Set<String> = []
    return all(in: root).filter { words in
      !words.isEmpty && known.insert(words).inserted && !kept.contains(words)
    }
  }

  static func everything(_ entry: ChronologyEntry) -> String {
    ([
      entry.reference, entry.when.originalText, entry.end?.originalText ?? "",
      entry.recorded?.originalText ?? "", entry.received?.originalText ?? "", entry.source.label,
      entry.whatHappened, entry.response, entry.outcome, entry.decision, entry.decisionBy,
      entry.rationale, entry.agencyComment, entry.childVoice, entry.impact,
    ] + entry.actors + entry.subjects + entry.raw.map(\.value)).joined(separator: "\n")
  }
}

/// The dates that stand in the elements of one name, with a value of their own or in their ends.
struct StatementTimes {
  /// How many elements have a date.
  private(set) var count = 0
  private var values: [String] = []

  /// Looks through a record.
  init(_ root: XMLElement, _ name: String, below place: String) {
    collect(root, name, place, isInside: false)
  }

  private mutating func collect(
    _ element: XMLElement, _ name: String, _ place: String, isInside: Bool
  ) {
    if isInside && element.name == name {
      let ends = ["low", "center", "high"].compactMap { element.first($0) }
      let found = ([element] + ends).compactMap { $0.attribute("value") }.filter { !$0.isEmpty }
      if !found.isEmpty { count += 1 }
      values += found
    }
    for inner in element.elements {
      collect(inner, name, place, isInside: isInside || element.name == place)
    }
  }

  /// The dates that stand in no field of any entry, neither as they came nor in the form for reading.
  func missing(from entries: [ChronologyEntry]) -> [String] {
    let kept = entries.map(HumanWords.everything).joined(separator: "\n")
    return Set(values).filter { value in
      let words = FuzzyDateReader.hl7(value).date.edtf.replacingOccurrences(of: "T", with: " ")
      return !kept.contains(value) && (words.isEmpty || !kept.contains(words))
    }.sorted()
  }
}
