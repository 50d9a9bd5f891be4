/// A run of blocks on pages of one orientation.
struct WordSection {
  var isLandscape: Bool
  var blocks: [Block]

  /// The measures of its pages.
  var page: PageGeometry { isLandscape ? .landscape : .portrait }

  /// Divides a report where its tables need another orientation.
  ///
  /// A heading, and the few paragraphs that lead from it to a wide table, go with the table, so that no
  /// heading is left alone on the page before.
  ///
  /// - Parameter blocks: The report.
  /// - Returns: At least one section.
  static func split(_ blocks: [Block]) -> [WordSection] {
    var sections: [WordSection] = []
    var upright: [Block] = []
    for block in blocks {
      guard case .table(let table) = block, table.isWide else {
        upright.append(block)
        continue
      }
      let lead = leadLength(in: upright)
      let leading = upright.suffix(lead)
      upright.removeLast(lead)
      let isAllLead = upright.isEmpty || upright == [.pageBreak]
      if isAllLead, let last = sections.last, last.isLandscape {
        sections[sections.count - 1].blocks += upright + leading + [block]
      } else {
        if !isAllLead { sections.append(WordSection(isLandscape: false, blocks: upright)) }
        sections.append(WordSection(isLandscape: true, blocks: leading + [block]))
      }
      upright = []
    }
    if !upright.isEmpty || sections.isEmpty {
      sections.append(WordSection(isLandscape: false, blocks: upright))
    }
    return sections
  }

  /// How many blocks at the end lead up to what follows: headings, and up to three paragraphs after them.
  private static func leadLength(in blocks: [Block]) -> Int {
    var paragraphs = 0
    var rest = blocks[...]
    while case .paragraph = rest.last, paragraphs < 3 {
      paragraphs += 1
      rest.removeLast()
    }
    guard case .heading = rest.last else { return 0 }
    while case .heading = rest.last { rest.removeLast() }
    return blocks.count - rest.count
  }
}
