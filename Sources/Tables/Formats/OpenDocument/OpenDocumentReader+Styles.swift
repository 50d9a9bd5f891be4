import XML

extension OpenDocumentReader {
  /// Reads the styles of a part.
  mutating func readStyles() throws {
    try eachElement { reader, event in
      switch OpenDocumentName(event.name) {
      case .style: try reader.readStyle(event)
      case .dateStyle, .timeStyle: try reader.readFormat(event)
      default: try reader.skip()
      }
    }
  }

  private mutating func readStyle(_ event: XMLEvent) throws {
    var style = OpenDocumentStyles.Style()
    var name = ""
    var family = ""
    for index in 0..<event.attributeCount {
      let attribute = xml.attribute(index)
      switch OpenDocumentName(attribute.name) {
      case .styleName: name = xml.string(attribute)
      case .styleFamily: family = xml.string(attribute)
      case .parentStyle: style.parent = xml.string(attribute)
      case .dataStyle: style.dataStyle = xml.string(attribute)
      case .outlineLevel: style.isHeading = !xml.string(attribute).isEmpty
      default: continue
      }
    }
    try eachElement { reader, event in
      switch OpenDocumentName(event.name) {
      case .tableProperties:
        style.hidesTable = reader.attribute(.tableDisplay, of: event) == "false"
      case .textProperties:
        style.hidesText = reader.attribute(.textDisplay, of: event) == "none"
      default: break
      }
      try reader.skip()
    }
    findings.styles.add(style, name, family: family)
  }

  private mutating func readFormat(_ event: XMLEvent) throws {
    let name = attribute(.styleName, of: event)
    var parts: OpenDocumentStyles.Parts =
      attribute(.truncates, of: event) == "false" ? .elapsed : []
    try eachElement { reader, event in
      switch OpenDocumentName(event.name) {
      case .day: parts.insert(.day)
      case .month: parts.insert(.month)
      case .year: parts.insert(.year)
      case .hours: parts.insert(.hours)
      default: break
      }
      try reader.skip()
    }
    findings.styles.add(parts, format: name)
  }
}
