extension [Block] {
  /// The anchors of all blocks and cells, at any depth, in reading order.
  public var anchors: [String] {
    var found: [String] = []
    func add(_ anchor: String) { if !anchor.isEmpty { found.append(anchor) } }
    walk { block in
      switch block {
      case .heading(let heading): add(heading.anchor)
      case .paragraph(let paragraph): add(paragraph.anchor)
      case .table(let table):
        add(table.anchor)
        for row in table.rows { for cell in row { add(cell.anchor) } }
      default: break
      }
    }
    return found
  }

  /// Visits all blocks at any depth, each before what it holds.
  ///
  /// - Parameter visit: Called with each block.
  public func walk(_ visit: (Block) -> Void) {
    for block in self {
      visit(block)
      switch block {
      case .list(let list): for item in list.items { item.walk(visit) }
      case .table(let table):
        for row in table.rows { for cell in row { cell.blocks.walk(visit) } }
      case .quotation(let quotation): quotation.blocks.walk(visit)
      case .box(let box): box.blocks.walk(visit)
      case .heading, .paragraph, .contents, .pageBreak: break
      }
    }
  }
}
