import XML

/// What is said of a run of words.
struct WordRun {
  /// Whether it is hidden or shown whatever its paragraph is; nil where it says nothing.
  var isHidden: Bool?
  /// Whether it has the look of what a control shows until somebody fills it in.
  var isPlaceholder = false
}

extension WordReader {
  /// Reads a run.
  mutating func readRun() throws {
    let outer = scope.run
    scope.run = WordRun()
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      if name(event.name) == .rPr { try readRunProperties() } else { try read(event) }
    }
    scope.run = outer
  }

  private mutating func readRunProperties() throws {
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      switch name(event.name) {
      case .vanish: scope.run.isHidden = isOn(event)
      case .rStyle:
        let meaning = parts.styles.meaning(of: attribute(.val, of: event) ?? "")
        scope.run.isPlaceholder = meaning.isPlaceholder
        if meaning.isHidden && scope.run.isHidden == nil { scope.run.isHidden = true }
      default: break
      }
      try skip()
    }
  }

  /// Whether words at this place are shown; counts them when they are not.
  private mutating func isShown() -> Bool {
    if scope.fields.isInInstruction { return false }
    if scope.run.isHidden ?? scope.paragraphIsHidden {
      find(.hiddenText)
      return false
    }
    if openPlaceholders > 0 && scope.run.isPlaceholder {
      find(.placeholder)
      return false
    }
    return true
  }

  /// Reads words.
  mutating func readText() throws {
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .text else {
        if event.kind == .start { try skip() }
        continue
      }
      guard isShown() else { continue }
      let start = scope.flow.text.count
      let isBroken = xml.withBytes(event) { bytes in
        scope.flow.text.append(contentsOf: bytes)
        return bytes.contains(0x0A) || bytes.contains(0x0D)
      }
      if isBroken { joinLines(from: start) }
    }
  }

  /// Makes one line of words that a program broke in the XML, where a line break means a blank.
  private mutating func joinLines(from start: Int) {
    var end = start
    var isAfterBreak = true
    for place in start..<scope.flow.text.count {
      let byte = scope.flow.text[place]
      if byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x20 && isAfterBreak {
        isAfterBreak = true
        continue
      }
      if isAfterBreak && end > start {
        scope.flow.text[end] = 0x20
        end += 1
      }
      scope.flow.text[end] = byte
      end += 1
      isAfterBreak = false
    }
    scope.flow.text.removeSubrange(end...)
  }

  /// Reads an element that stands for a character.
  mutating func readSign(_ start: XMLEvent) throws {
    let sign: String
    switch name(start.name) {
    case .tab, .ptab: sign = "\t"
    case .br, .cr: sign = "\n"
    case .noBreakHyphen: sign = "-"
    case .sym:
      sign = WordSign.text(
        attribute(.char, of: start) ?? "", font: attribute(.font, of: start) ?? "")
    default: sign = ""
    }
    try skip()
    if !sign.isEmpty && isShown() { scope.flow.text.append(contentsOf: sign.utf8) }
  }
}

/// Characters that a file names by their place in a font of signs.
enum WordSign {
  /// The character that comes nearest; the font's own, in the private area of Unicode, where none is known.
  ///
  /// - Parameters:
  ///   - code: The place in hexadecimal digits, such as `F0FE`.
  ///   - font: The font's name.
  static func text(_ code: String, font: String) -> String {
    guard let number = UInt32(code.prefix(8), radix: 16), let scalar = UnicodeScalar(number) else {
      return ""
    }
    let place = number & 0xFF
    switch (font.lowercased(), place) {
    case ("wingdings", 0x6F), ("wingdings", 0x71), ("wingdings", 0xA8), ("wingdings 2", 0xA3):
      return "☐"
    case ("wingdings", 0xFB), ("wingdings 2", 0x4F): return "✗"
    case ("wingdings", 0xFC), ("wingdings 2", 0x50): return "✓"
    case ("wingdings", 0x78), ("wingdings", 0xFD), ("wingdings 2", 0x51), ("wingdings 2", 0x54):
      return "☒"
    case ("wingdings", 0xFE), ("wingdings 2", 0x52): return "☑"
    case ("wingdings", 0xE0), ("symbol", 0xAE): return "→"
    case ("symbol", 0xB7), ("wingdings", 0xA7): return "•"
    default: return number >= 0x20 ? String(Character(scalar)) : ""
    }
  }
}
