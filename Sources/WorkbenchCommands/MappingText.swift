import WorkbenchActions

/// How a file's columns were led to fields, as a table for a person to look over.
enum MappingText {
  static func words(of mapping: ImportedMapping) -> String {
    layouts(of: mapping.parts).map { part, others in
      let rows = part.rows == 1 ? "1 row" : "\(part.rows) rows"
      let alike = others == 0 ? "" : ", and \(others) more like it"
      var lines = ["  In \(part.name) (\(rows))\(alike):"]
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

  /// Each layout once, by the first of its tables, with the number of others that have it.
  private static func layouts(
    of parts: [ImportedMapping.Part]
  ) -> [(part: ImportedMapping.Part, others: Int)] {
    var found: [(part: ImportedMapping.Part, others: Int)] = []
    var places: [[String]: Int] = [:]
    for part in parts {
      let layout = part.columns.flatMap { [$0.heading, $0.field] }
      if let place = places[layout] {
        found[place].others += 1
      } else {
        places[layout] = found.count
        found.append((part, 0))
      }
    }
    return found
  }

  /// Words in one line, cut where they are long.
  private static func one(_ words: String, _ length: Int) -> String {
    let line = GivenName.line(words)
    return line.count > length ? line.prefix(length) + "…" : line
  }
}
