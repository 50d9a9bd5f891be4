import WorkbenchActions

/// How a file's columns were led to fields, as a table for a person to look over.
enum MappingText {
  static func words(of mapping: ImportedMapping) -> String {
    mapping.parts.map { part in
      var lines = ["  In \(part.name) (\(part.rows) rows):"]
      for column in part.columns {
        let heading = column.heading.isEmpty ? "(no heading)" : "“\(one(column.heading, 40))”"
        var line = "    \(heading) → \(FieldWords.of(column.field))"
        if column.certainty != "sure" { line += "   [\(column.certainty): \(column.reason)]" }
        lines.append(line)
        for example in column.examples.prefix(2) where !one(example, 1).isEmpty {
          lines.append("        \(one(example, 70))")
        }
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// Words in one line, cut where they are long.
  private static func one(_ words: String, _ length: Int) -> String {
    let line = GivenName.line(words)
    return line.count > length ? line.prefix(length) + "…" : line
  }
}
