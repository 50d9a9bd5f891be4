import XML

/// Everything a reader gives, as lines that can be compared, and what it threw.
struct Transcript: Equatable {
  var lines: [String] = []
  var failure: XMLFailure?

  /// Reads bytes in pieces of one size; all at once where it is nil.
  init(_ bytes: [UInt8], pieces: Int? = nil, limits: XMLLimits = .agencyFile) {
    var rest = bytes[...]
    let input =
      pieces.map { size in
        XMLInput.chunks {
          defer { rest = rest.dropFirst(size) }
          return rest.isEmpty ? nil : Array(rest.prefix(size))
        }
      } ?? .bytes(bytes)
    var reader = XMLReader(input, fileName: "test.xml", limits: limits)
    do {
      while let event = try reader.next() {
        switch event.kind {
        case .start:
          var line = "<\(reader.namespace(event.name))|\(reader.local(event.name)) \(event.line)"
          for index in 0..<event.attributeCount {
            let attribute = reader.attribute(index)
            line += " \(reader.namespace(attribute.name))|\(reader.local(attribute.name))"
            line += "=\(reader.string(attribute))"
          }
          lines.append(line)
        case .end: lines.append("> \(reader.local(event.name)) \(event.line)")
        case .text: lines.append("\"\(reader.string(event)) \(event.line)")
        case .attribute: lines.append("an attribute by itself")
        }
      }
    } catch {
      failure = error
    }
  }

  init(_ text: String, pieces: Int? = nil, limits: XMLLimits = .agencyFile) {
    self.init(Array(text.utf8), pieces: pieces, limits: limits)
  }

  /// The text of the whole file.
  var text: String {
    lines.filter { $0.hasPrefix("\"") }.map { line in
      let words = line.dropFirst()
      return String(words[..<(words.lastIndex(of: " ") ?? words.endIndex)])
    }.joined()
  }

  static func == (left: Transcript, right: Transcript) -> Bool {
    left.lines == right.lines && left.failure?.diagnostic == right.failure?.diagnostic
  }
}
