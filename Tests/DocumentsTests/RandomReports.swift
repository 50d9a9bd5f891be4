import Documents

/// Reports made at random from a seed: every kind of block in every other, with awkward words.
struct RandomReports {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A report of a few blocks, some of them deep.
  mutating func report() -> ReportDocument {
    ReportDocument(
      title: words(), subtitle: chance(3) ? words() : "", marking: chance(2) ? words() : "",
      notice: chance(2) ? words() : "",
      details: (0..<below(3)).map { _ in .init(words(), words()) },
      blocks: blocks(depth: 0, count: 1 + below(8)))
  }

  private mutating func blocks(depth: Int, count: Int) -> [Block] {
    (0..<count).map { _ in block(depth: depth) }
  }

  private mutating func block(depth: Int) -> Block {
    let inner = depth < 3 ? below(3) : 0
    switch below(depth < 3 ? 11 : 4) {
    case 0:
      return .heading(
        Heading(level: 1 + below(4), number: number(), text: runs(depth: 0), anchor: anchor()))
    case 1, 2, 3:
      return .paragraph(Paragraph(runs(depth: 0), number: number(), anchor: anchor()))
    case 4, 5:
      return .list(
        ItemList(
          isOrdered: chance(2),
          items: (0...below(3)).map { _ in blocks(depth: depth + 1, count: inner) }))
    case 6, 7:
      let columns = 1 + below(4)
      return .table(
        Table(
          caption: chance(2) ? words() : "",
          columns: (0..<columns).map { _ in .init(words(), width: Double(1 + below(4))) },
          rows: (0..<below(4)).map { _ in
            (0..<max(0, columns - 1 + below(3))).map { _ in cell(depth: depth) }
          }, anchor: anchor(), isWide: chance(5)))
    case 8:
      return .quotation(
        Quotation(
          blocks(depth: depth + 1, count: inner), attribution: chance(2) ? words() : "",
          kind: chance(2) ? .family : .conversation))
    case 9:
      return .box(
        Box(title: chance(2) ? words() : "", blocks(depth: depth + 1, count: inner)))
    default:
      return depth == 0 && chance(2) ? .contents(Contents(depth: 1 + below(4))) : .pageBreak
    }
  }

  private mutating func cell(depth: Int) -> Table.Cell {
    chance(3)
      ? .init(
        blocks: blocks(depth: depth + 1, count: below(3)), isHeader: chance(3), anchor: anchor())
      : .init(runs(depth: 0), isHeader: chance(3), anchor: anchor())
  }

  private mutating func runs(depth: Int) -> [Inline] {
    (0..<below(4)).map { _ in
      switch below(depth < 2 ? 8 : 4) {
      case 4: .strong(runs(depth: depth + 1))
      case 5: .emphasis(runs(depth: depth + 1))
      case 6: .reference(anchor: anchor(), runs(depth: depth + 1))
      case 7: .lineBreak
      default: .text(words())
      }
    }
  }

  private mutating func words() -> String {
    (0..<below(5)).map { _ in Self.pieces[below(Self.pieces.count)] }.joined()
  }

  private mutating func number() -> String {
    ["", "", "A", "2.1", "1.", "12)", "Appendix 1:"][below(7)]
  }

  private mutating func anchor() -> String {
    ["", "", "", "finding-3", "Finding 3", "é", "1", "_report"][below(8)]
  }

  private static let pieces = [
    " ", " ", " ", "word", "Word", "é", "1", "2.", "- ", "-", "+", "> ", "#", "## ", "*", "**", "_",
    "`", "```", "|", "\\", "<b>", "</p>", "&amp;", "&", "[a](b)", "![", "]", "~~", "$", "===",
    "---", "\n", "\t", "\u{0}", "\u{A0}", "👩‍👧", "שלום", "e\u{301}", "\u{FFFE}", "://www.a.b", "'",
    "\"", ":", "(", "1)", "]]>", "<!--", "-->", "{{x}}", "%", "\r\n",
  ]

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  private mutating func chance(_ one: Int) -> Bool { below(one) == 0 }
}
