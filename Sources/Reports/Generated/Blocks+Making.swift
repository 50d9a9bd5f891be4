import Documents

extension Block {
  /// A table, or a sentence where there are no rows, so that no empty table is ever shown.
  static func table(_ table: Table, orNothing sentence: String) -> Block {
    table.rows.isEmpty ? .text(sentence) : .table(table)
  }

  /// A paragraph that begins with a label, such as `Response: …`.
  static func labelled(_ label: String, _ words: String) -> Block {
    .paragraph(Paragraph([.strong([.text(label + ":")]), .text(" ")] + [Inline].lines(words)))
  }

  /// A paragraph in the style of an agency's comment, which no fact and no analysis has (invariant 4).
  static func agencyComment(_ words: String) -> Block {
    .paragraph(Paragraph([.emphasis([Inline].lines(words))]))
  }
}

extension Table.Cell {
  /// A cell of several plain paragraphs.
  static func paragraphs(_ texts: [String]) -> Table.Cell {
    Table.Cell(blocks: texts.filter { !$0.isEmpty }.map { .text($0) })
  }

  /// A cell that leads to a finding or an episode.
  static func reference(_ words: String, to anchor: String) -> Table.Cell {
    Table.Cell([.reference(anchor: anchor, [.text(words)])])
  }
}
