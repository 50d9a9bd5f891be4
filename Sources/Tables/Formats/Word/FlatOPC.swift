import XML

/// Word documents saved as one XML file that holds all parts of the package (Flat OPC).
struct FlatOPC: TableFormat {
  let id = "flat-opc"
  let summary =
    "A Word document saved as a Word XML document (.xml), whose tables hold the entries."

  static let namespace = "http://schemas.microsoft.com/office/2006/xmlPackage"

  func recognises(_ head: FileHead) -> Bool {
    head.rootName == "package" && head.rootNamespace == Self.namespace
  }

  /// Reads the parts beside the text first, since they may stand behind it, and then the text.
  func read(_ bytes: [UInt8], fileName: String) throws -> TableDocument {
    var survey = FlatParts(bytes, fileName: fileName)
    try survey.readBesides()
    guard let main = survey.main else { throw TableFailure(.partMissing, fileName: fileName) }
    var text = FlatParts(bytes, fileName: fileName, parts: survey.parts(for: main))
    guard let document = try text.readDocument(main) else {
      throw TableFailure(.partMissing, fileName: fileName)
    }
    return document
  }
}

/// The parts of one flat file, read in their order.
struct FlatParts: ~Copyable {
  private var reader: WordReader
  private let part: XMLName
  private let partName: XMLName
  private let xmlData: XMLName
  private var links: [String: [OfficePackage.Relationship]] = [:]
  private var besides: [String: WordParts] = [:]

  init(_ bytes: [UInt8], fileName: String, parts: WordParts = WordParts()) {
    reader = WordReader(.bytes(bytes), fileName: fileName, parts: parts)
    part = reader.xml.name("part", in: FlatOPC.namespace)
    partName = reader.xml.name("name", in: FlatOPC.namespace)
    xmlData = reader.xml.name("xmlData", in: FlatOPC.namespace)
  }

  /// The name of the part that holds the text.
  var main: String? { links[""]?.first { $0.kind == "officeDocument" }?.target }

  /// What stands beside the text of a part.
  func parts(for main: String) -> WordParts {
    var parts = WordParts()
    var taken: Set<String> = []
    for link in (links[""] ?? []) + (links[main] ?? []) where taken.insert(link.target).inserted {
      if let beside = besides[link.target] { parts.add(beside, as: link.kind) }
    }
    return parts
  }

  /// Reads all parts but those that hold text.
  mutating func readBesides() throws {
    try readParts { flat, name, root in
      if name.hasSuffix(".rels") {
        try flat.readLinks(of: name)
      } else if flat.reader.name(root.name) == .document {
        try flat.reader.skip()
      } else {
        flat.reader.parts = WordParts()
        _ = try flat.reader.readPart(root)
        flat.besides[name] = flat.reader.parts
      }
    }
  }

  /// Reads the text; nil where the part is not there or is none.
  mutating func readDocument(_ main: String) throws -> TableDocument? {
    var isRead = false
    try readParts { flat, name, root in
      if name == main && !isRead {
        isRead = try flat.reader.readPart(root)
      } else {
        try flat.reader.skip()
      }
    }
    return isRead ? reader.finish() : nil
  }

  /// Goes through the parts that are XML.
  ///
  /// - Parameter read: Reads a part, given its name without the stroke in front and its first element
  ///   that has just begun, up to the end of that.
  private mutating func readParts(
    _ read: (inout FlatParts, String, XMLEvent) throws -> Void
  ) throws {
    var path: [XMLName] = []
    var name = ""
    while let event = try reader.xml.next() {
      switch event.kind {
      case .text, .attribute: continue
      case .end: _ = path.popLast()
      case .start:
        if path.count == 3 && path[1] == part && path[2] == xmlData {
          try read(&self, name, event)
          continue
        }
        path.append(event.name)
        if path.count == 2 { name = self.name(of: event) }
      }
    }
  }

  private func name(of start: XMLEvent) -> String {
    for index in 0..<start.attributeCount where reader.xml.attribute(index).name == partName {
      let name = reader.xml.string(reader.xml.attribute(index))
      return name.hasPrefix("/") ? String(name.dropFirst()) : name
    }
    return ""
  }

  /// Reads the links of a part to others.
  private mutating func readLinks(of name: String) throws {
    // `word/_rels/document.xml.rels` holds the links of `word/document.xml`.
    var path = name.split(separator: "/").map(String.init)
    let own = path.popLast().map { String($0.dropLast(5)) } ?? ""
    if path.last == "_rels" { path.removeLast() }
    let folder = path.joined(separator: "/")
    let origin = folder.isEmpty ? own : "\(folder)/\(own)"
    while let event = try reader.xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      let link = OfficePackage.Relationship(from: folder) { wanted in
        for index in 0..<event.attributeCount {
          let attribute = reader.xml.attribute(index)
          if reader.xml.local(attribute.name) == wanted { return reader.xml.string(attribute) }
        }
        return nil
      }
      if let link { links[origin, default: []].append(link) }
      try reader.skip()
    }
  }
}
