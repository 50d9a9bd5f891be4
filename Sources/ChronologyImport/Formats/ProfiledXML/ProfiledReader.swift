import CaseModel
import Diagnostics
import FuzzyDates
import XML

/// Reads one file of an XML vocabulary by its profile: record after record, each in memory on its own.
struct ProfiledReader: ~Copyable {
  var xml: XMLReader
  var names: ElementNames
  let mapping: CompiledMapping
  let profile: MappingProfile
  let options: ChronologyImportOptions
  let rows: RowCollector
  let dates: FuzzyDateReader
  var file: ChronologyFile
  var outside: OutsideValues
  /// The record that is being read.
  var tree: RecordTree
  /// The names of the elements that are open around it.
  var open: [Int32]
  /// What is shown of the mapping.
  var parts: [MappedRecord]
  /// How many different paths have been counted.
  private var counted: Set<String>

  /// Different paths that are counted each on its own; what a sound vocabulary has is far below.
  private static let pathLimit = 2000

  init(
    _ incoming: IncomingFile, _ chosen: (profile: MappingProfile, mapping: XMLMapping),
    _ rows: RowCollector
  ) {
    // Every property is set once, and none is read before all are: where one was changed after it was
    // set, the optimiser (Swift 6.3.1) let go of memory that nobody held, and the program crashed.
    let said = incoming.options
    var names = ElementNames()
    let mapping = CompiledMapping(chosen.mapping, &names)
    var described = ChronologyFile(name: incoming.name, sha256: "")
    described.profile = chosen.profile.id
    described.agency = said.agency ?? ""
    described.version = max(1, said.version ?? 1)
    described.series = said.series
    let order = said.dayMonthOrder ?? chosen.profile.dayMonthOrder ?? .dayMonth
    self.mapping = mapping
    self.names = names
    self.rows = rows
    profile = chosen.profile
    options = said
    outside = OutsideValues(mapping.outside)
    dates = FuzzyDateReader(order: order, anchor: said.anchor)
    parts = chosen.mapping.records.map { MappedRecord($0) }
    file = described
    tree = RecordTree()
    open = []
    counted = []
    xml = XMLReader(.chunks(incoming.next), fileName: incoming.name)
  }

  /// Reads the whole file.
  mutating func read() throws -> ChronologyFile {
    guard !file.agency.isEmpty else {
      throw ChronologyFailure.agencyMissing(file: file.name, line: 0)
    }
    while let event = try xml.next() {
      switch event.kind {
      case .start: try begin(event)
      case .text:
        guard !xml.isBlank(event), !outside.take(xml.string(event)) else { continue }
        countSkipped(path(of: open))
      case .end:
        if open.count == 1 { describeFile() }
        outside.end(depth: open.count)
        open.removeLast()
      case .attribute: continue
      }
    }
    return file
  }

  /// Takes an element that begins outside the records: a record, or what stands around them.
  private mutating func begin(_ start: XMLEvent) throws {
    open.append(names.number(start.name, in: xml))
    if let number = mapping.records.firstIndex(where: { isRecord(start, $0) }) {
      guard try tree.read(start, &xml, &names) else {
        throw ChronologyFailure.recordTooLarge(file: file.name, line: Int(start.line))
      }
      try readRecord(number)
      open.removeLast()
      return
    }
    let kept = outside.begin(open, start, xml, &names)
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      let namespace = xml.namespace(attribute.name)
      // Where a schema is to be found and what language a file is in are no part of a chronology.
      guard kept == 0, namespace != "http://www.w3.org/2001/XMLSchema-instance",
        namespace != "http://www.w3.org/XML/1998/namespace"
      else { continue }
      countSkipped("\(path(of: open))/@\(xml.local(attribute.name))")
    }
  }

  private mutating func isRecord(_ start: XMLEvent, _ record: CompiledMapping.Record) -> Bool {
    guard record.path.matches(open) else { return false }
    if record.having.isEmpty { return true }
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      if record.having.contains(names.number(attribute.name, in: xml)) { return true }
    }
    return false
  }

  /// Takes what the file says of itself, once all of it has been seen.
  private mutating func describeFile() {
    file.agencyName = options.agencyName ?? words(mapping.agencyName)
    file.author = words(mapping.author)
    file.compiled = words(mapping.compiled)
    file.preamble = words(mapping.preamble)
  }

  /// The words of a template about the whole file.
  private func words(_ template: TextTemplate) -> String {
    template.filled { paths in
      for path in paths {
        guard case .outside(let number) = path.start else { continue }
        let words = outside.words(number)
        if !words.isEmpty { return words }
      }
      return ""
    }
  }

  /// A path in words, without the first element of the file.
  func path(of steps: [Int32]) -> String {
    steps.count == 1
      ? names.name(steps[0]) : steps.dropFirst().map { names.name($0) }.joined(separator: "/")
  }

  private mutating func countSkipped(_ path: String) {
    rows.countSkipped(isCounted(path) ? path : "other elements")
  }

  /// Whether a path is counted on its own.
  mutating func isCounted(_ path: String) -> Bool {
    if counted.contains(path) { return true }
    guard counted.count < Self.pathLimit else { return false }
    counted.insert(path)
    return true
  }
}

extension TextTemplate {
  /// The text with each value in its place; parts that may be left out are where none of theirs has words.
  ///
  /// - Parameter value: The words that paths lead to; empty for none.
  func filled(_ value: ([ElementPath]) -> String) -> String {
    Self.fill(pieces, value).text.trimmed
  }

  private static func fill(
    _ pieces: [Piece], _ value: ([ElementPath]) -> String
  ) -> (text: String, hasValue: Bool) {
    var text = ""
    var hasValue = false
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .value(let paths):
        let words = value(paths)
        text += words
        if !words.isEmpty { hasValue = true }
      case .optional(let pieces):
        let part = fill(pieces, value)
        if part.hasValue {
          text += part.text
          hasValue = true
        }
      }
    }
    return (text, hasValue)
  }
}
