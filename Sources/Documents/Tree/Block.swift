/// A piece of a report that stands on lines of its own.
public indirect enum Block: Hashable, Sendable {
  /// A heading, of a part, a section or a finding.
  case heading(Heading)
  /// A paragraph, numbered or not.
  case paragraph(Paragraph)
  /// A list, numbered or with bullets.
  case list(ItemList)
  /// A table with a header row.
  case table(Table)
  /// What somebody said, set apart from the report's own words.
  case quotation(Quotation)
  /// A box that stands out from the text around it.
  case box(Box)
  /// The table of contents.
  case contents(Contents)
  /// The next block starts a new page, where there are pages.
  case pageBreak

  /// A paragraph without a number that says one thing plainly.
  public static func text(_ words: String) -> Block { .paragraph(Paragraph([.text(words)])) }
}
