import CaseModel

/// What must hold of a mapping of XML beyond its shape.
enum XMLProfileRules {
  static func check(_ mapping: XMLMapping, fileName: String) throws(ProfileFailure) {
    try need(!mapping.root.isEmpty, "xml.root", "The name of the first element is empty.", fileName)
    try need(!mapping.records.isEmpty, "xml.records", "The profile has no records.", fileName)
    for (number, record) in mapping.records.enumerated() {
      let place = "xml.records[\(number)]"
      try need(
        record.path.hasPrefix("/"), "\(place).path",
        "The path of a record does not begin at the file's first element.", fileName)
      let having = record.having.split(separator: "|")
      try need(
        having.allSatisfy { $0.hasPrefix("@") }, "\(place).having",
        "A record can be told by its attributes only.", fileName)
      try need(!record.events.isEmpty, "\(place).events", "A record makes no entries.", fileName)
      try check(record.fields, "\(place).fields", fileName)
      for (index, event) in record.events.enumerated() {
        let place = "\(place).events[\(index)]"
        try need(!event.when.path.isEmpty, "\(place).when", "A date has no path.", fileName)
        try need(
          !event.at.isEmpty, "\(place).at", "The path is empty; `.` is the record.", fileName)
        try check(event.fields, "\(place).fields", fileName)
      }
    }
  }

  private static func check(
    _ fields: [EntryField: String], _ place: String, _ fileName: String
  ) throws(ProfileFailure) {
    for (field, text) in fields {
      let path = "\(place).\(field.rawValue)"
      try need(
        !field.isDate && !field.isTime, path,
        "A date has a place of its own, such as `when`, and is no text.",
        fileName)
      try need(isBalanced(text), path, "A brace or bracket has no other half.", fileName)
    }
  }

  private static func need(
    _ holds: Bool, _ path: String, _ message: String, _ fileName: String
  ) throws(ProfileFailure) {
    guard !holds else { return }
    throw ProfileFailure(
      "profile.xml", file: fileName, path: path, message,
      "See docs/mapping-profiles.md, or compare the place with a profile that comes with Throughline."
    )
  }

  /// Whether every brace and bracket of a text is closed before the next one opens.
  private static func isBalanced(_ text: String) -> Bool {
    var inBrace = false
    var inBracket = false
    for character in text {
      switch character {
      case "{" where !inBrace: inBrace = true
      case "}" where inBrace: inBrace = false
      case "[" where !inBracket && !inBrace: inBracket = true
      case "]" where inBracket && !inBrace: inBracket = false
      case "{", "}", "[", "]": return false
      default: continue
      }
    }
    return !inBrace && !inBracket
  }
}
