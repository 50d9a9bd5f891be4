import XML

/// Reads one part of a document as a stream: styles, what it says of itself, words and tables.
///
/// It goes down into elements by calling itself; the depth of a file is limited before it comes here.
struct OpenDocumentReader: ~Copyable {
  var xml: XMLReader
  var findings: OpenDocumentFindings
  /// The words of the cell or paragraph that is being read.
  var words = OpenDocumentWords()
  /// The table that is being read; nil between tables.
  var table: OpenTable?
  /// Whether what is being read stands in a section that is hidden.
  var isInHiddenSection = false

  /// Texts may be long in a single XML file, which holds its pictures as text.
  private static let limits = XMLLimits(
    size: 1 << 30, depth: 100, text: 64 << 20, startTag: 1 << 20)

  init(_ input: XMLInput, findings: OpenDocumentFindings) {
    xml = XMLReader(input, fileName: findings.fileName, limits: Self.limits)
    self.findings = findings
    OpenDocumentName.register(in: xml)
  }

  /// Reads the whole part.
  mutating func read() throws {
    guard let root = try xml.next() else { return }
    // Formats that a package's styles make only for themselves would shadow those of its contents.
    let isStylesPart = xml.local(root.name) == "document-styles"
    while let event = try xml.next() {
      guard event.kind == .start else { continue }
      switch OpenDocumentName(event.name) {
      case .meta: try readMeta()
      case .styles: try readStyles()
      case .automaticStyles: if isStylesPart { try skip() } else { try readStyles() }
      case .masterStyles: if findings.isSpreadsheet { try skip() } else { try readMasterStyles() }
      case .body: try readContent(.body)
      default: try skip()
      }
    }
  }

  /// Reads who made the document, and when it was changed.
  private mutating func readMeta() throws {
    try eachElement { reader, event in
      switch OpenDocumentName(event.name) {
      case .initialCreator: reader.findings.document.author = try reader.plainText()
      case .creator: reader.findings.lastAuthor = try reader.plainText()
      case .date: reader.findings.document.modified = try reader.plainText()
      default: try reader.skip()
      }
    }
  }

  /// Counts the heads and feet of pages that hold words; those of sheets are only printed.
  private mutating func readMasterStyles() throws {
    try eachElement { reader, event in
      switch OpenDocumentName(event.name) {
      case .header, .headerLeft, .headerFirst, .footer, .footerLeft, .footerFirst:
        let hasWords = try reader.plainText().utf8.contains { $0 > 0x20 }
        reader.findings.count("page header or footer", hasWords ? 1 : 0)
      default: try reader.readMasterStyles()
      }
    }
  }

  /// Hands over every element up to the end tag that is not inside another; whoever takes one reads it
  /// to its end.
  mutating func eachElement(
    _ take: (inout OpenDocumentReader, XMLEvent) throws -> Void
  ) throws {
    while let event = try xml.next() {
      switch event.kind {
      case .start: try take(&self, event)
      case .end: return
      case .text, .attribute: continue
      }
    }
  }

  /// Passes over the rest of an element.
  mutating func skip() throws {
    var depth = 0
    while let event = try xml.next() {
      if event.kind == .start { depth += 1 }
      if event.kind == .end {
        if depth == 0 { return }
        depth -= 1
      }
    }
  }

  /// The text of the rest of an element, as it stands.
  mutating func plainText() throws -> String {
    var text = ""
    var depth = 0
    while let event = try xml.next() {
      switch event.kind {
      case .text: text += xml.string(event)
      case .start: depth += 1
      case .end:
        if depth == 0 { return text }
        depth -= 1
      case .attribute: continue
      }
    }
    return text
  }

  /// The value of an attribute of the start tag that came last; empty when it has none.
  func attribute(_ name: OpenDocumentName, of event: XMLEvent) -> String {
    for index in 0..<event.attributeCount {
      let attribute = xml.attribute(index)
      if OpenDocumentName(attribute.name) == name { return xml.string(attribute) }
    }
    return ""
  }

  /// A number that says how often or how far: 1 where it is absent or makes no sense.
  func count(_ attribute: XMLEvent) -> Int {
    min(max(Int(xml.string(attribute)) ?? 1, 1), 1 << 30)
  }
}
