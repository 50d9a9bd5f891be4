import XML

/// The fields that are open in a paragraph: an instruction to Word, then the result that it shows.
struct WordFields {
  private var open: [Bool] = []

  /// Whether the words at this place are part of an instruction, not of a result.
  private(set) var isInInstruction = false

  mutating func begin() {
    // No document nests fields so deep; more are not told apart.
    if open.count < 64 { open.append(true) }
    isInInstruction = open.contains(true)
  }

  mutating func separate() {
    if !open.isEmpty { open[open.count - 1] = false }
    isInInstruction = open.contains(true)
  }

  mutating func end() {
    _ = open.popLast()
    isInInstruction = open.contains(true)
  }
}

extension WordReader {
  /// Reads a mark of a field, and the choice that an old form field keeps instead of showing words.
  mutating func readFieldMark(_ start: XMLEvent) throws {
    let kind = attribute(.fldCharType, of: start)
    let shown = try readFormField()
    switch kind {
    case "begin":
      if !shown.isEmpty && !scope.fields.isInInstruction {
        scope.flow.text.append(contentsOf: shown.utf8)
      }
      scope.fields.begin()
    case "separate": scope.fields.separate()
    case "end": scope.fields.end()
    default: return
    }
  }

  /// Reads what a drop-down list or a box to tick of an old form shows.
  private mutating func readFormField() throws -> String {
    var depth = 1
    var entries: [String] = []
    var chosen: Int?
    var usual: Int?
    var isBox = false
    var ticked: Bool?
    while depth > 0, let event = try xml.next() {
      if event.kind == .end { depth -= 1 }
      guard event.kind == .start else { continue }
      depth += 1
      switch name(event.name) {
      case .checkBox: isBox = true
      case .checked: ticked = isOn(event)
      case .default where isBox: ticked = ticked ?? isOn(event)
      case .default: usual = number(of: event)
      case .result: chosen = number(of: event)
      case .listEntry: if entries.count < 100 { entries.append(attribute(.val, of: event) ?? "") }
      default: continue
      }
    }
    if isBox { return ticked == true ? "☒" : "☐" }
    let index = chosen ?? usual ?? 0
    return entries.indices.contains(index) ? entries[index] : ""
  }
}
