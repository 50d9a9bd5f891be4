import Archives
import XML

/// What the styles of a workbook show of numbers, by the number that cells give (ECMA-376 part 1, 18.8).
struct CellStyles {
  /// What each style shows.
  let shown: [ShownValue]

  /// Reads the styles.
  ///
  /// - Parameters:
  ///   - part: The part that they stand in; nil for a workbook without.
  ///   - package: The workbook.
  ///   - fileName: The file's name, for messages.
  init(part: String?, _ package: OfficePackage, fileName: String) throws {
    var codes: [Int: String] = [:]
    var formats: [Int] = []
    if let part, let pieces = try package.zip.pieces(of: part) {
      var reader = XMLReader(.chunks { try pieces.next() }, fileName: fileName)
      // Styles by name and by condition have elements of the same names.
      var parents: [String] = []
      while let event = try reader.event() {
        if event.kind == .end { _ = parents.popLast() }
        guard event.kind == .start else { continue }
        let name = reader.local(event.name)
        switch (parents.last, name) {
        case ("numFmts", "numFmt"):
          if let id = reader.value("numFmtId", of: event).flatMap({ Int($0) }) {
            codes[id] = reader.value("formatCode", of: event)
          }
        case ("cellXfs", "xf"):
          formats.append(reader.value("numFmtId", of: event).flatMap { Int($0) } ?? 0)
        default: break
        }
        parents.append(name)
      }
    }
    var known: [Int: ShownValue] = [:]
    shown = formats.map { format in
      if let value = known[format] { return value }
      let value = codes[format].map { FormatCode.shown($0) } ?? ShownValue(builtIn: format)
      known[format] = value
      return value
    }
  }
}

extension XMLReader {
  /// The value of an attribute, by its name without a prefix, of the start tag that came last.
  func value(_ name: String, of event: XMLEvent) -> String? {
    for index in 0..<event.attributeCount {
      let attribute = attribute(index)
      if local(attribute.name) == name { return string(attribute) }
    }
    return nil
  }

  /// The area that an attribute names, of the start tag that came last; nil where it names none.
  func area(_ name: String, of event: XMLEvent) -> CellArea? {
    for index in 0..<event.attributeCount where local(attribute(index).name) == name {
      return withBytes(attribute(index)) { CellArea($0) }
    }
    return nil
  }
}
