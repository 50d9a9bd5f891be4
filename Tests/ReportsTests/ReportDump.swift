import Documents

/// A report as plain text that a person can read and compare: one line for each block, indented as it is
/// nested, with a word before it that says what it is.
enum ReportDump {
  static func text(_ report: ReportDocument) -> String {
    var lines = [
      "title: \(report.title)", "subtitle: \(report.subtitle)", "marking: \(report.marking)",
      "notice: \(report.notice)", "creator: \(report.creator)", "subject: \(report.subject)",
    ]
    lines += report.details.map { "detail: \($0.label) = \($0.value)" }
    return (lines + self.lines(report.blocks, 0)).joined(separator: "\n") + "\n"
  }

  static func lines(_ blocks: [Block], _ depth: Int) -> [String] {
    blocks.flatMap { block in lines(block).map { String(repeating: "  ", count: depth) + $0 } }
  }

  private static func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(let heading):
      let anchor = heading.anchor.isEmpty ? "" : " {\(heading.anchor)}"
      let number = heading.number.isEmpty ? "" : heading.number + " "
      return [
        "",
        String(repeating: "#", count: heading.level) + " \(number)\(words(heading.text))\(anchor)",
      ]
    case .paragraph(let paragraph):
      return [(paragraph.number.isEmpty ? "¶ " : paragraph.number + " ") + words(paragraph.text)]
    case .list(let list):
      return list.items.flatMap { item in
        [list.isOrdered ? "1." : "-"] + lines(item, 1)
      }
    case .table(let table):
      let anchor = table.anchor.isEmpty ? "" : " {\(table.anchor)}"
      var result = [
        "table: \(table.caption)\(anchor)\(table.isWide ? " (wide)" : "")",
        "  | " + table.columns.map(\.title).joined(separator: " | "),
      ]
      for row in table.rows {
        let cells = row.map { cell in
          cell.blocks.isEmpty ? "–" : lines(cell.blocks, 0).joined(separator: " / ")
        }
        result.append("  | " + cells.joined(separator: " | "))
      }
      return result
    case .quotation(let quotation):
      return ["quotation (\(quotation.kind.rawValue)) by \(quotation.attribution):"]
        + lines(quotation.blocks, 1)
    case .box(let box): return ["box: \(box.title)"] + lines(box.blocks, 1)
    case .contents(let contents): return ["contents to depth \(contents.depth)"]
    case .pageBreak: return ["--- new page ---"]
    }
  }

  private static func words(_ text: [Inline]) -> String {
    text.map { inline in
      switch inline {
      case .text(let words): words
      case .strong(let inner): "**\(words(inner))**"
      case .emphasis(let inner): "_\(words(inner))_"
      case .reference(let anchor, let inner): "[\(words(inner))→\(anchor)]"
      case .lineBreak: " / "
      }
    }.joined()
  }
}
