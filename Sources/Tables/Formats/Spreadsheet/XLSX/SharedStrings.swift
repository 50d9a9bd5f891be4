import Archives
import XML

/// The texts of a workbook, which its cells refer to by number (ECMA-376 part 1, 18.4).
///
/// Each text is kept once; the cells that show it share it.
struct SharedStrings {
  /// The texts in their order.
  let texts: [String]

  /// Reads the texts.
  ///
  /// - Parameters:
  ///   - part: The part that they stand in; nil for a workbook without.
  ///   - package: The workbook.
  ///   - fileName: The file's name, for messages.
  init(part: String?, _ package: OfficePackage, fileName: String) throws {
    guard let part, let pieces = try package.zip.pieces(of: part) else {
      texts = []
      return
    }
    var texts: [String] = []
    var text = ""
    var isInText = false
    var phonetic = 0
    var reader = XMLReader(.chunks { try pieces.next() }, fileName: fileName)
    guard let root = try reader.event() else {
      self.texts = []
      return
    }
    let names = TextNames(reader, namespace: reader.namespace(root.name))
    while let event = try reader.event() {
      switch event.kind {
      case .start:
        if event.name == names.item {
          text = ""
        } else if event.name == names.text {
          isInText = phonetic == 0
        } else if event.name == names.phonetic {
          phonetic += 1
        }
      case .text:
        guard isInText else { continue }
        if text.isEmpty { text = reader.string(event) } else { text += reader.string(event) }
      case .end:
        if event.name == names.text {
          isInText = false
        } else if event.name == names.item {
          texts.append(EscapedCharacters.resolved(text))
        } else if event.name == names.phonetic {
          phonetic -= 1
        }
      case .attribute: continue
      }
    }
    self.texts = texts
  }
}

/// The names of the elements that texts are made of; rich texts have runs, whose texts are joined.
struct TextNames {
  let item: XMLName
  let text: XMLName
  /// How a text is pronounced, which nobody reads in its place.
  let phonetic: XMLName

  init(_ reader: borrowing XMLReader, namespace: String) {
    item = reader.name("si", in: namespace)
    text = reader.name("t", in: namespace)
    phonetic = reader.name("rPh", in: namespace)
  }
}

extension XMLReader {
  /// The next event; what the package says is wrong with the part is passed on as it is.
  mutating func event() throws -> XMLEvent? {
    do {
      return try next()
    } catch {
      throw error.cause ?? error
    }
  }
}
