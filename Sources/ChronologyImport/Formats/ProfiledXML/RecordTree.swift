import XML

/// One record of a file in memory, as a list of its nodes that remembers which of them have been used.
struct RecordTree {
  /// An element, an attribute or a text of the record.
  struct Node {
    /// What it is.
    enum Kind { case element, attribute, text }
    var kind: Kind
    /// Its name; of a text, that of its element.
    var name: Int32
    /// The element it stands in; -1 for the record itself.
    var parent: Int32
    /// The first node after everything in it.
    var end: Int32
    var line: Int32
    /// The words of an attribute or text, without blanks around them.
    var words: String
    /// Whether a text has a blank between it and the text before.
    var isApart = false
    /// Whether its words have gone to a field.
    var isUsed = false
  }

  /// How much one record may hold: what is larger is no record but a file.
  static let nodeLimit = 200_000
  static let byteLimit = 64 << 20
  /// So many nodes are looked through again rather than remembered.
  private static let small: Int32 = 256

  /// The nodes in the order of the file; the first is the record's element.
  private(set) var nodes: [Node] = []
  private var bytes = 0
  private var isAfterBlank = false
  private var found: [Place: [Int32]] = [:]

  /// A path followed from one element.
  private struct Place: Hashable {
    var path: ElementPath
    var node: Int32
  }

  /// Reads an element whose start tag has just come, up to its end tag.
  ///
  /// - Returns: Whether it was small enough for a record; if not, the file is not read on.
  mutating func read(
    _ start: XMLEvent, _ xml: inout XMLReader, _ names: inout ElementNames
  ) throws -> Bool {
    nodes.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
    bytes = 0
    isAfterBlank = false
    var open = open(start, xml, &names, parent: -1)
    while let event = try xml.next() {
      guard nodes.count < Self.nodeLimit, bytes < Self.byteLimit else { return false }
      switch event.kind {
      case .start: open = self.open(event, xml, &names, parent: open)
      case .text:
        guard !xml.isBlank(event) else {
          isAfterBlank = true
          continue
        }
        add(.text, nodes[Int(open)].name, open, xml.lineOfWords(event), xml.string(event))
      case .end:
        nodes[Int(open)].end = Int32(truncatingIfNeeded: nodes.count)
        open = nodes[Int(open)].parent
        if open < 0 { return true }
      case .attribute: continue
      }
    }
    return true
  }

  private mutating func open(
    _ start: XMLEvent, _ xml: borrowing XMLReader, _ names: inout ElementNames, parent: Int32
  ) -> Int32 {
    let index = Int32(truncatingIfNeeded: nodes.count)
    add(.element, names.number(start.name, in: xml), parent, Int(start.line), "")
    for place in 0..<start.attributeCount {
      let attribute = xml.attribute(place)
      // Where a schema is to be found and what is nil by it are no part of a record.
      if xml.namespace(attribute.name) == "http://www.w3.org/2001/XMLSchema-instance" { continue }
      add(
        .attribute, names.number(attribute.name, in: xml), index, Int(start.line),
        xml.string(attribute))
    }
    return index
  }

  private mutating func add(
    _ kind: Node.Kind, _ name: Int32, _ parent: Int32, _ line: Int, _ words: String
  ) {
    bytes += words.utf8.count
    var node = Node(
      kind: kind, name: name, parent: parent, end: Int32(truncatingIfNeeded: nodes.count + 1),
      line: Int32(truncatingIfNeeded: line), words: words.trimmed)
    if kind == .text {
      node.isApart = isAfterBlank || words.utf8.first.map { $0 <= 0x20 } ?? false
      isAfterBlank = words.utf8.last.map { $0 <= 0x20 } ?? false
    }
    nodes.append(node)
  }

  /// The nodes that a path leads to from one of them, in the order of the file.
  ///
  /// In a large element each path is followed once and remembered: thousands of entries that begin at
  /// one element, or refer to one above them, would otherwise look through all of it each.
  mutating func find(_ path: ElementPath, from place: Int32) -> [Int32] {
    var place = path.start == .record ? 0 : place
    for _ in 0..<path.ups where place > 0 { place = nodes[Int(place)].parent }
    guard nodes[Int(place)].end - place > Self.small else { return follow(path, from: place) }
    let key = Place(path: path, node: place)
    if let known = found[key] { return known }
    let result = follow(path, from: place)
    found[key] = result
    return result
  }

  private func follow(_ path: ElementPath, from place: Int32) -> [Int32] {
    guard nodes[Int(place)].kind == .element else {
      return path.steps.isEmpty && path.attribute == nil ? [place] : []
    }
    var found = [place]
    for (number, step) in path.steps.enumerated() {
      let isBelow = number == 0 && path.start == .below
      found = found.flatMap { isBelow ? below($0, step) : children($0, step, .element) }
    }
    guard let attribute = path.attribute else { return found }
    return found.flatMap { children($0, attribute, .attribute) }
  }

  private func children(_ place: Int32, _ name: Int32, _ kind: Node.Kind) -> [Int32] {
    var found: [Int32] = []
    var next = place + 1
    while next < nodes[Int(place)].end {
      let node = nodes[Int(next)]
      if node.kind == kind && (node.name == name || name == ElementNames.any) { found.append(next) }
      next = node.end
    }
    return found
  }

  private func below(_ place: Int32, _ name: Int32) -> [Int32] {
    (place + 1..<nodes[Int(place)].end).filter { next in
      let node = nodes[Int(next)]
      return node.kind == .element && (node.name == name || name == ElementNames.any)
    }
  }

  /// The words of a node: an attribute's, or all texts in an element.
  ///
  /// A text and an element inside the same text are joined as they stand; texts of elements beside each
  /// other are kept apart by a blank.
  func words(_ place: Int32) -> String {
    let node = nodes[Int(place)]
    guard node.kind == .element else { return node.words }
    var words = ""
    var last: Int32?
    for next in place + 1..<node.end where nodes[Int(next)].kind == .text {
      let text = nodes[Int(next)]
      if let last {
        let isInline = stands(next, in: nodes[Int(last)].parent) || stands(last, in: text.parent)
        if text.isApart || !isInline { words += " " }
      }
      words += text.words
      last = next
    }
    return words
  }

  /// Remembers that the words of a node have gone to a field.
  mutating func use(_ place: Int32) {
    if nodes[Int(place)].kind != .element { nodes[Int(place)].isUsed = true }
    var next = place + 1
    while next < nodes[Int(place)].end {
      if nodes[Int(next)].kind == .text { nodes[Int(next)].isUsed = true }
      next += 1
    }
  }

  /// Whether one node stands in another, or is it.
  func stands(_ place: Int32, in outer: Int32) -> Bool {
    place >= outer && place < nodes[Int(outer)].end
  }
}
