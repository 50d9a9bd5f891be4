import Diagnostics

/// The names that markup uses, with the lines on which it does.
struct NotedNames {
  /// The anchors given so far.
  var anchors: Set<String> = []
  /// What was referred to, and on which line.
  var references: [(anchor: String, line: Int)] = []
}

/// Gives each reference the number or label of what it leads to.
struct MarkupReferences {
  let template: String
  let noted: NotedNames

  /// Fills the references that have no words of their own.
  ///
  /// - Parameter blocks: The report.
  /// - Throws: ``MarkupFailure`` for a reference to nothing, or to something that has neither number nor
  ///   label nor words.
  func resolve(_ blocks: [Block]) throws(MarkupFailure) -> [Block] {
    var labels: [String: String] = [:]
    blocks.walk { block in
      switch block {
      case .heading(let heading): labels[heading.anchor] = heading.reference
      case .paragraph(let paragraph): labels[paragraph.anchor] = paragraph.number
      case .table(let table):
        labels[table.anchor] = table.caption
        for row in table.rows {
          for cell in row {
            if case .paragraph(let paragraph) = cell.blocks.first {
              labels[cell.anchor] = paragraph.text.plainText
            }
          }
        }
      default: break
      }
    }
    for (anchor, line) in noted.references where !noted.anchors.contains(anchor) {
      throw MarkupFailure(
        .unknownReference(anchor), template: template, line: line > 0 ? line : nil,
        nearest: NearestName.of(anchor, among: noted.anchors))
    }
    var wordless: String?
    let resolved = blocks.mappingInlines { text in
      text.map { inline in inline.showing(labels, wordless: &wordless) }
    }
    if let wordless {
      let line = noted.references.first { $0.anchor == wordless }?.line
      throw MarkupFailure(.wordlessReference(wordless), template: template, line: line)
    }
    return resolved
  }
}

extension Inline {
  /// The run with each wordless reference in it showing its target's label.
  fileprivate func showing(_ labels: [String: String], wordless: inout String?) -> Inline {
    switch self {
    case .text, .lineBreak: return self
    case .strong(let inner): return .strong(inner.map { $0.showing(labels, wordless: &wordless) })
    case .emphasis(let inner):
      return .emphasis(inner.map { $0.showing(labels, wordless: &wordless) })
    case .reference(let anchor, let inner):
      guard inner.isEmpty else { return self }
      let label = labels[anchor] ?? ""
      if label.isEmpty { wordless = anchor }
      return .reference(anchor: anchor, [.text(label)])
    }
  }
}
