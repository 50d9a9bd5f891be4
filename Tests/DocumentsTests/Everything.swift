import Documents

/// A report in which every kind of block and run stands at least once.
///
/// They are nested as deep as reports go, with words that each format must guard against. Nobody in it
/// exists.
enum Everything {
  /// Characters that mean something to one format or another.
  static let hostile =
    #"& < > " ' | * _ ` # \ ~ $ [ ] ( ) { } ! + - = : ; @ ^ % &amp; &lt;b&gt; <b>"#
  /// Emoji, right to left, combining marks, characters outside the basic plane.
  static let foreign = "👩‍👧 שלום مرحبا e\u{301} 𝒳 日本 \u{202E}override\u{202C}"
  /// Characters that XML cannot hold, or that office programs drop.
  static let control = "a\u{0}b\u{1}c\u{B}d\u{1F}e\u{7F}f\u{FFFE}g\u{FFFF}h"
  /// A word as long as a careless paste.
  static let longWord = String(repeating: "lengthy", count: 1_428) + "word"

  static let document = ReportDocument(
    title: "Everything: a report of every kind of block",
    subtitle: "For the tests & nobody else",
    marking: "OFFICIAL-SENSITIVE – draft 1", notice: "Fictional: no <real> person is meant.",
    creator: "A. Reviewer", subject: "Tests of formats", created: "2024-11-04T09:30:00Z",
    details: [
      .init("Status", "Draft 1, for the tests"),
      .init("Lead reviewers", "A. Reviewer | B. Reviewer"),
    ],
    blocks: opening + lists + tables + quotations + boxes + edges)

  static let opening: [Block] = [
    .contents(Contents(depth: 3)),
    .pageBreak,
    .heading(Heading(level: 1, number: "A", text: [.text("Introduction")], anchor: "part-a")),
    .heading(
      Heading(
        level: 2, number: "1", text: [.text("Why this "), .emphasis([.text("case")])],
        anchor: "why")),
    .paragraph(
      Paragraph(
        [
          .text("A paragraph with a number, "), .strong([.text("strong words")]),
          .text(", "), .emphasis([.text("stressed words")]), .text(", "),
          .strong([.text("strong and "), .emphasis([.text("stressed")])]),
          .text(", and a reference to "),
          .reference(anchor: "finding 3", [.text("Finding 3")]), .text("."),
        ], number: "1.1", anchor: "p11")),
    .paragraph(
      Paragraph([.text("Two lines"), .lineBreak, .text("in one paragraph.")], number: "1.2")),
    .text("A paragraph without a number."),
    .heading(Heading(level: 3, text: [.text("A third rank")])),
    .heading(
      Heading(level: 4, text: [.text("A fourth rank")], anchor: "finding 3", label: "Finding 3")),
    .text("Words under it."),
  ]

  static let lists: [Block] = [
    .heading(Heading(level: 2, number: "2", text: [.text("Lists")])),
    .list(ItemList(items: [[.text("First bullet")], [.text("Second bullet")]])),
    .list(ItemList(items: [[.text("Another list")], []])),
    .list(
      ItemList(
        isOrdered: true,
        items: [
          [.text("One"), .text("and a further paragraph of it")],
          [
            .text("Two"),
            .list(ItemList(isOrdered: true, items: [[.text("Two a")], [.text("Two b")]])),
            .list(ItemList(items: [[.text("Deep"), .list(ItemList(items: [[.text("Deeper")]]))]])),
          ],
          [.table(small), .text("after a table")],
        ])),
    .list(ItemList(isOrdered: true, items: [[.text("One again")]])),
  ]

  static let small = Table(
    columns: [.init("Left"), .init("Right")], rows: [[.init("l"), .init("r")]])

  static let tables: [Block] = [
    .heading(Heading(level: 2, number: "3", text: [.text("Tables")])),
    .table(
      Table(
        caption: "Agencies | and what they did",
        columns: [.init("Agency", width: 1), .init("Contribution", width: 3), .init("", width: 1)],
        rows: [
          [.init("Health", isHeader: true), .init("A chronology"), .init("12")],
          [
            .init("School", isHeader: true),
            .init(blocks: [
              .text("First paragraph"),
              .list(ItemList(items: [[.text("a bullet")], [.text("another")]])),
              .quotation(Quotation([.text("What I saw")], attribution: "a teacher")),
              .table(small),
            ]), .init("", anchor: "a cell"),
          ],
          [.init("Too few", isHeader: true)],
          [
            .init("Too many", isHeader: true), .init("-"), .init("3"), .init("four"), .init("five"),
          ],
        ], anchor: "agencies")),
    .table(small),
    .table(small),
    .heading(Heading(level: 2, number: "4", text: [.text("A wide table")])),
    .text("A line that leads to it."),
    .table(
      Table(
        caption: "Wide", columns: (1...7).map { .init("Column \($0)") },
        rows: [(1...7).map { .init("cell \($0)") }], isWide: true)),
  ]

  static let quotations: [Block] = [
    .heading(Heading(level: 2, number: "5", text: [.text("Voices")])),
    .quotation(
      Quotation(
        [.text("We were four people doing the work of six."), .text("Nobody asked.")],
        attribution: "a health visitor")),
    .quotation(Quotation([.text("She listened to me.")], attribution: "the mother", kind: .family)),
    .quotation(Quotation([.list(ItemList(items: [[.text("a quoted list")]]))])),
  ]

  static let boxes: [Block] = [
    .box(
      Box(
        title: "Questions for the Board",
        [
          .text("A box holds lists, tables and quotations:"),
          .list(
            ItemList(
              isOrdered: true,
              items: [
                [
                  .text("an item with a table"),
                  .table(
                    Table(
                      caption: "In a box, in a list", columns: [.init("Outer")],
                      rows: [
                        [.init(blocks: [.table(small), .box(Box([.text("a box in a cell")]))])]
                      ])),
                  .box(Box(title: "A box in a box", [.text("of its own")])),
                ]
              ])),
          .quotation(Quotation([.text("said in a box")], attribution: "somebody", kind: .family)),
          .heading(
            Heading(level: 3, number: "x", text: [.text("A heading in a box")], anchor: "inset")),
          .text("The end of the box."),
        ])),
    .box(Box([.text("A box without a title.")])),
  ]

  static let edges: [Block] = [
    .heading(
      Heading(
        level: 1, number: "Appendix 1:",
        text: [.text("Edges "), .reference(anchor: "why", [.text("(see 1)")])],
        anchor: "FINDING 3")),
    .text(hostile),
    .text(foreign),
    .text(control),
    .text(longWord),
    .paragraph(
      Paragraph([.strong([.text(hostile)]), .strong([.text("next")]), .emphasis([.text("to")])])),
    .table(
      Table(
        caption: hostile, columns: [.init(hostile), .init(foreign), .init("Long")],
        rows: [[.init(hostile), .init(control), .init(longWord)]])),
    .list(
      ItemList(items: [[.text("- dash")], [.text("1. one")], [.text("# hash")], [.text("> more")]])),
    .text("1. not a list"), .text("2) nor this"), .text("- nor this"), .text("    nor code"),
    .text("---"), .text("==="), .text("| nor | a table |"), .text("+ plus"), .text("2024. A year"),
    .paragraph(
      Paragraph([.text("before"), .lineBreak, .text("- after"), .lineBreak, .text("3. after")])),
    .paragraph(Paragraph([.text("  white \t space \r\n is   folded  ")])),
    .paragraph(Paragraph([.reference(anchor: "nowhere", [.text("a reference to nothing")])])),
    .paragraph(
      Paragraph([
        .reference(
          anchor: "why", [.text("a "), .reference(anchor: "p11", [.text("nested")]), .text(" one")])
      ])),
    .paragraph(Paragraph([.text("The end")], anchor: "the-end")),
    .pageBreak,
    .paragraph(Paragraph([.text("After it")], number: "9.9", anchor: "after")),
  ]
}
