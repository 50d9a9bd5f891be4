extension [Block] {
  /// The blocks with every run of words in them changed, at any depth.
  ///
  /// - Parameter change: Gives the words of a heading, paragraph or cell anew.
  func mappingInlines(_ change: ([Inline]) -> [Inline]) -> [Block] {
    map { block in
      switch block {
      case .heading(var heading):
        heading.text = change(heading.text)
        return .heading(heading)
      case .paragraph(var paragraph):
        paragraph.text = change(paragraph.text)
        return .paragraph(paragraph)
      case .list(var list):
        list.items = list.items.map { $0.mappingInlines(change) }
        return .list(list)
      case .table(var table):
        table.rows = table.rows.map { row in
          row.map { cell in
            var cell = cell
            cell.blocks = cell.blocks.mappingInlines(change)
            return cell
          }
        }
        return .table(table)
      case .quotation(var quotation):
        quotation.blocks = quotation.blocks.mappingInlines(change)
        return .quotation(quotation)
      case .box(var box):
        box.blocks = box.blocks.mappingInlines(change)
        return .box(box)
      case .contents, .pageBreak: return block
      }
    }
  }

  /// The anchors that runs of words refer to, at any depth, in reading order.
  public var references: [String] {
    var found: [String] = []
    walk { block in
      switch block {
      case .heading(let heading): found += heading.text.references
      case .paragraph(let paragraph): found += paragraph.text.references
      default: break
      }
    }
    return found
  }
}

extension [Inline] {
  /// The anchors that the runs refer to.
  fileprivate var references: [String] {
    flatMap { inline -> [String] in
      switch inline {
      case .text, .lineBreak: []
      case .strong(let inner), .emphasis(let inner): inner.references
      case .reference(let anchor, let inner): [anchor] + inner.references
      }
    }
  }
}
