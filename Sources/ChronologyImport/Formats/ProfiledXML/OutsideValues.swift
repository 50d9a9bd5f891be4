import XML

/// What stands outside the records and is said of them, such as a date over a whole list.
struct OutsideValues {
  private let sources: [CompiledMapping.Outside]
  private var values: [String]
  /// The values that the open elements add their texts to.
  private var collecting: [(source: Int, depth: Int)] = []

  init(_ sources: [CompiledMapping.Outside]) {
    self.sources = sources
    values = Array(repeating: "", count: sources.count)
  }

  /// The words kept under a number; empty for none.
  func words(_ number: Int) -> String {
    values.indices.contains(number) ? values[number].trimmed : ""
  }

  /// Where the words kept under a number stand.
  func path(_ number: Int) -> ElementPath? {
    sources.indices.contains(number) ? sources[number].path : nil
  }

  /// Takes note of an element that begins, which is the last of those that are open.
  ///
  /// - Returns: How many of its attributes are kept.
  mutating func begin(
    _ open: [Int32], _ start: XMLEvent, _ xml: borrowing XMLReader, _ names: inout ElementNames
  ) -> Int {
    var kept = 0
    for (number, source) in sources.enumerated() where source.path.matches(open) {
      // Of what is said of the whole file the first counts; of anything else, the latest.
      if source.scope == 0 && !values[number].isEmpty { continue }
      if let wanted = source.path.attribute {
        for place in 0..<start.attributeCount {
          let attribute = xml.attribute(place)
          guard names.number(attribute.name, in: xml) == wanted else { continue }
          values[number] = xml.string(attribute)
          kept += 1
        }
      } else {
        values[number] = ""
        collecting.append((number, open.count))
      }
    }
    return kept
  }

  /// Takes a text; false where it belongs to nothing that is kept, or to something too long to be.
  mutating func take(_ text: String) -> Bool {
    var isTaken = false
    for (number, _) in collecting where values[number].utf8.count < 1 << 20 {
      values[number] += text
      isTaken = true
    }
    return isTaken
  }

  /// Takes note that the last of so many open elements ends.
  mutating func end(depth: Int) {
    collecting.removeAll { $0.depth == depth }
    for (number, source) in sources.enumerated() where source.scope == depth { values[number] = "" }
  }
}
