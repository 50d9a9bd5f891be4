import XML

/// Fields that are words.
extension ElementField {
  /// An element of words.
  static func words(_ name: String, _ path: Path<String>) -> ElementField {
    ElementField(
      name: name, site: .element,
      take: { source, value, notes in value[keyPath: path] = notes.words(of: source.element) },
      write: { value, element, _ in
        let words = value[keyPath: path]
        if !words.isEmpty { element.children.append(.element(PlainWords.element(name, words))) }
      })
  }

  /// Elements of words, as many as there are.
  static func list(_ name: String, _ path: Path<[String]>) -> ElementField {
    ElementField(
      name: name, site: .elements,
      take: { source, value, notes in
        value[keyPath: path].append(notes.words(of: source.element))
      },
      write: { value, element, _ in
        for words in value[keyPath: path] {
          element.children.append(.element(PlainWords.element(name, words)))
        }
      })
  }

  /// The words of the element itself.
  static func ownWords(_ path: Path<String>) -> ElementField {
    ElementField(
      name: "", site: .words,
      take: { source, value, _ in value[keyPath: path] = source.words },
      write: { value, element, _ in PlainWords.put(value[keyPath: path], into: &element) })
  }

  /// Paragraphs that stand in the element itself.
  static func ownParagraphs(_ path: Path<[String]>) -> ElementField { list(paragraph, path) }

  /// An element with paragraphs in it.
  static func prose(_ name: String, _ path: Path<[String]>) -> ElementField {
    ElementField(
      name: name, site: .element,
      take: { source, value, notes in
        value[keyPath: path] = [String].paragraphs.read(source.element, notes)
      },
      write: { value, element, includesRegister in
        let paragraphs = value[keyPath: path]
        if paragraphs.isEmpty { return }
        element.children.append(
          .element([String].paragraphs.written(paragraphs, as: name, includesRegister)))
      })
  }
}

extension [String] {
  /// Prose: an element that holds paragraphs and nothing else.
  static let paragraphs = ElementTable([String](), [.ownParagraphs(\.self)])
}
