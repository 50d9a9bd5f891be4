import XML

extension WordReader {
  /// Reads a paragraph.
  mutating func readParagraph() throws {
    let outerRun = scope.run
    scope.run = WordRun()
    scope.paragraphIsHidden = false
    scope.fields = WordFields()
    // Words that stand outside all paragraphs are none that Word writes, but they are words.
    if scope.isOutside { finishParagraph() } else { scope.flow.beginParagraph() }
    let start = scope.flow.text.count
    var properties = WordParagraph()
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      if name(event.name) == .pPr {
        properties = try readParagraphProperties()
        addNumber(of: properties)
      } else {
        try read(event)
      }
    }
    scope.fields = WordFields()
    scope.run = outerRun
    dropBlankAfterNumber(from: start)
    scope.flow.endParagraph(from: start, isJoined: properties.isJoined)
    if scope.isOutside { finishParagraph(properties) }
  }

  /// Adds a paragraph outside the tables to the document.
  mutating func finishParagraph(_ properties: WordParagraph = WordParagraph()) {
    guard !scope.flow.isEmpty else { return }
    let text = scope.flow.finish()
    scope.flow = WordFlow()
    guard !TableCell(text).isBlank else { return }
    if properties.isHeading || properties.isCaption {
      title = text.split(separator: "\n").joined(separator: " ")
    }
    document.paragraphs.append(
      TextParagraph(
        text, isHeading: properties.isHeading, tablesBefore: document.tables.count))
  }

  /// Reads what is said of a paragraph.
  private mutating func readParagraphProperties() throws -> WordParagraph {
    var result = WordParagraph()
    var list: String?
    var level: Int?
    var style = ""
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      switch name(event.name) {
      case .pStyle:
        style = attribute(.val, of: event) ?? ""
        try skip()
      case .outlineLvl:
        result.isHeading = (number(of: event) ?? 9) < 9
        try skip()
      case .numPr, .listPr: try readNumberProperties(&list, &level, &result.number)
      case .rPr: result.isJoined = try readMarkProperties()
      case .sectPr: try read(event)
      default: try skip()
      }
    }
    if !style.isEmpty {
      let meaning = parts.styles.meaning(of: style)
      result.isHeading = result.isHeading || meaning.isHeading
      result.isCaption = meaning.isCaption
      scope.paragraphIsHidden = meaning.isHidden
      if list == nil, let inherited = meaning.list {
        list = inherited.id
        level =
          level ?? inherited.level ?? parts.numbering.level(ofStyle: style, list: inherited.id)
      }
    }
    if let list {
      let counted = parts.numbering.count(list, level: level ?? 0, styles: parts.styles)
      result.number = result.number ?? counted
    }
    return result
  }

  private mutating func readNumberProperties(
    _ list: inout String?, _ level: inout Int?, _ shown: inout WordNumbering.Shown?
  ) throws {
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      switch name(event.name) {
      case .numId, .ilfo: list = attribute(.val, of: event)
      case .ilvl: level = number(of: event)
      case .listText:
        // Word 2003 writes down what it shows; a bullet is a sign of a font of signs.
        let text = attribute(.listValue, of: event) ?? ""
        let isNumber =
          text.utf8.count < 60 && text.contains { $0.isASCII && ($0.isLetter || $0.isNumber) }
        shown = isNumber ? .number(text + " ") : .mark
      default: break
      }
      try skip()
    }
  }

  /// Reads what is said of a paragraph's end.
  ///
  /// - Returns: Whether a tracked change deletes it, so that the next paragraph goes on in its line.
  private mutating func readMarkProperties() throws -> Bool {
    var isDeleted = false
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      isDeleted = isDeleted || isDeletion(event)
      try skip()
    }
    return isDeleted
  }

  /// Writes the number that a list puts before a paragraph.
  ///
  /// It is kept where it is all that a cell holds, or where a cell holds several paragraphs; before the
  /// only words of a cell, such as a date, it would pass for a part of them.
  private mutating func addNumber(of properties: WordParagraph) {
    switch properties.number {
    case .number(let text):
      let start = scope.flow.text.count
      scope.flow.text.append(contentsOf: text.utf8)
      if !scope.isOutside { scope.flow.numbers.append(start..<scope.flow.text.count) }
    case .unknown: find(.numberNotKnown)
    case .mark, nil: return
    }
  }

  /// Takes the blank after a number away where no words follow.
  private mutating func dropBlankAfterNumber(from start: Int) {
    guard let number = scope.flow.numbers.last, number.lowerBound >= start,
      number.upperBound == scope.flow.text.count
    else { return }
    if scope.flow.text.last == 0x20 { scope.flow.text.removeLast() }
    scope.flow.numbers.removeLast()
  }
}

/// What is said of a paragraph.
struct WordParagraph {
  var isHeading = false
  var isCaption = false
  /// Whether a tracked change deletes its end.
  var isJoined = false
  /// The number that a list puts before it.
  var number: WordNumbering.Shown?
}
