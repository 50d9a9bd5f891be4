import XML

extension WordReader {
  /// Reads the lists and their patterns.
  mutating func readNumbering() throws {
    var pattern = WordNumbering.Pattern()
    var list = WordNumbering.List()
    var id = ""
    var isPattern = false
    var level: Int?
    var shown = WordNumbering.Level()
    var depth = 1
    while depth > 0, let event = try xml.next() {
      switch event.kind {
      case .text, .attribute: continue
      case .end:
        depth -= 1
        if name(event.name) == .lvl, let place = level, (0..<WordNumbering.depth).contains(place) {
          if isPattern { pattern.levels[place] = shown } else { list.levels[place] = shown }
        }
        if depth == 1 && !id.isEmpty {
          if isPattern {
            parts.numbering.add(pattern, id: id)
          } else {
            parts.numbering.add(list, id: id)
          }
          id = ""
        }
      case .start:
        depth += 1
        let value = attribute(.val, of: event)
        switch name(event.name) {
        case .abstractNum, .listDef:
          pattern = WordNumbering.Pattern()
          isPattern = true
          id = attribute(.abstractNumId, of: event) ?? attribute(.listDefId, of: event) ?? ""
        case .num, .list:
          list = WordNumbering.List()
          isPattern = false
          id = attribute(.numId, of: event) ?? attribute(.ilfo, of: event) ?? ""
        case .abstractNumId, .ilst: list.pattern = value ?? ""
        case .numStyleLink: pattern.styleLink = value ?? ""
        case .lvlOverride: level = number(.ilvl, of: event)
        case .startOverride:
          if let place = level, (0..<WordNumbering.depth).contains(place) {
            list.starts[place] = number(of: event)
          }
        case .lvl:
          level = number(.ilvl, of: event)
          shown = WordNumbering.Level()
        case .start: shown.start = number(of: event) ?? 1
        case .numFmt, .nfc: shown.format = value ?? ""
        case .lvlText: shown.pattern = value ?? ""
        case .suff: shown.isTight = value?.lowercased() == "nothing"
        case .pStyle: shown.style = value ?? ""
        case .rPr:
          try skip()
          depth -= 1
        default: continue
        }
      }
    }
  }
}
