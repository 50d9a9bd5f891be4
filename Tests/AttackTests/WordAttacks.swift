extension Attack {
  /// What Word's own marks can be made to do.
  static let word: [Attack] = [
    word("cell-spans-2147483647-columns", .refusedOrRead(["table.too-many-cells"], mostRows: 3)) {
      OfficeFiles.wordTable(span("<w:gridSpan w:val=\"2147483647\"/>"))
    },
    word("cell-spans-more-than-64-bits", .refusedOrRead(["table.too-many-cells"], mostRows: 3)) {
      OfficeFiles.wordTable(span("<w:gridSpan w:val=\"99999999999999999999\"/>"))
    },
    word("cell-spans-a-negative-number", .refusedOrRead(["table.too-many-cells"], mostRows: 3)) {
      OfficeFiles.wordTable(span("<w:gridSpan w:val=\"-2147483648\"/>"))
    },
    word(
      "row-begins-after-2147483647-columns", .refusedOrRead(["table.too-many-cells"], mostRows: 3)
    ) {
      OfficeFiles.wordTable(
        "<w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/><w:gridAfter w:val=\"2147483647\"/>"
          + "</w:trPr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>")
    },
    word("spans-in-every-row", .refusedOrRead(["table.too-many-cells"], mostRows: 5_002)) {
      OfficeFiles.wordTable(
        String(repeating: span("<w:gridSpan w:val=\"30000\"/>"), count: 5_000))
    },
    word("cells-merged-down-without-end", .refusedOrRead(["table.too-many-cells"], mostRows: 2)) {
      let cells = String(repeating: "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>", count: 60)
      return OfficeFiles.wordTable(String(repeating: "<w:tr>\(cells)</w:tr>", count: 2_000))
    },
    word("half-a-million-grid-columns", .refusedOrRead(["table.too-many-cells"], mostRows: 2)) {
      OfficeFiles.wordTable(
        properties:
          "<w:tblGrid>\(String(repeating: "<w:gridCol w:w=\"1\"/>", count: 500_000))</w:tblGrid>")
    },
    word("tables-in-tables", .refusedOrRead(["xml.limit.depth"], mostRows: 100)) {
      let open = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p>"
      let close = "<w:p/></w:tc></w:tr></w:tbl>"
      return String(repeating: open, count: 30) + String(repeating: close, count: 30)
    },
    word("fields-never-closed", .read(mostRows: 3)) {
      let field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd "
        + "brackenshire</w:instrText></w:r>"
      return OfficeFiles.wordTable(
        "<w:tr><w:tc><w:p>\(String(repeating: field, count: 20_000))</w:p></w:tc></w:tr>")
    },
    word("empty-paragraphs", .read(mostRows: 3)) {
      OfficeFiles.wordTable(
        "<w:tr><w:tc>\(String(repeating: "<w:p/>", count: 200_000))</w:tc></w:tr>")
    },
    word("alternative-contents", .refusedOrRead(["xml.limit.depth", "xml.namespace"], mostRows: 3))
    {
      let space = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
      let open = "<mc:AlternateContent \(space)><mc:Choice Requires=\"x\"><w:r>"
      let close = "</w:r></mc:Choice></mc:AlternateContent>"
      let deep = String(repeating: open, count: 25) + String(repeating: close, count: 25)
      return OfficeFiles.wordTable("<w:tr><w:tc><w:p><w:r>\(deep)</w:r></w:p></w:tc></w:tr>")
    },
    Attack("links-outside", "docx", .read(mostRows: 2)) {
      let links =
        OfficeFiles.external("attachedTemplate", "http://127.0.0.1:9/brackenshire.dotm")
        + OfficeFiles.external("aFChunk", "file:///etc/passwd", id: "x2")
        + OfficeFiles.external("footnotes", "file:///etc/passwd", id: "x3")
        + OfficeFiles.external("styles", "\\\\127.0.0.1\\share\\styles.xml", id: "x4")
      let body = OfficeFiles.wordTable() + "<w:altChunk r:id=\"x2\"/>"
      return try OfficeFiles.packed(
        OfficeFiles.wordParts(OfficeFiles.wordBody(body), links: links))
    },
    Attack("parts-named-outside", "docx", .refusedOrRead(["table.part-missing"], mostRows: 2)) {
      var parts = OfficeFiles.wordParts(OfficeFiles.wordBody(OfficeFiles.wordTable()))
      parts[2].text = OfficeFiles.relationships([
        ("styles", "../../../../etc/passwd", false),
        ("numbering", "/../../word/document.xml", false),
        ("footnotes", "document.xml", false), ("comments", "document.xml", false),
      ])
      return try OfficeFiles.packed(parts)
    },
    Attack("styles-that-inherit-in-a-ring", "docx", .read(mostRows: 3)) {
      let styles = (0..<2_000).map { number in
        "<w:style w:styleId=\"s\(number)\" w:type=\"paragraph\"><w:basedOn w:val=\"s\((number + 1) % 2_000)\"/>"
          + "<w:link w:val=\"s\(number)\"/></w:style>"
      }
      var parts = OfficeFiles.wordParts(
        OfficeFiles.wordBody(
          OfficeFiles.wordTable(
            "<w:tr><w:tc><w:p><w:pPr><w:pStyle w:val=\"s7\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>"
          )))
      parts[3].text = "<w:styles \(OfficeFiles.wordSpace)>\(styles.joined())</w:styles>"
      return try OfficeFiles.packed(parts)
    },
    Attack("numbers-that-count-without-end", "docx", .read(mostRows: 2_100)) {
      let levels = (0..<9).map {
        "<w:lvl w:ilvl=\"\($0)\"><w:start w:val=\"2147483647\"/><w:numFmt w:val=\"upperRoman\"/>"
          + "<w:lvlText w:val=\"%1%2%3%4%5%6%7%8%9%1%1%1%1%1%1\"/></w:lvl>"
      }
      let numbering =
        "<w:numbering \(OfficeFiles.wordSpace)><w:abstractNum w:abstractNumId=\"1\">\(levels.joined())"
        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"a\"/>"
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"
      let row =
        "<w:tr><w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        + "</w:p></w:tc><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>"
      var parts = OfficeFiles.wordParts(
        OfficeFiles.wordBody(OfficeFiles.wordTable(String(repeating: row, count: 2_000))))
      parts[2].text = OfficeFiles.relationships([("numbering", "numbering.xml", false)])
      parts.append(("word/numbering.xml", numbering))
      return try OfficeFiles.packed(parts)
    },
    Attack("footnotes-within-footnotes", "docx", .read(mostRows: 3)) {
      let note =
        "<w:footnotes \(OfficeFiles.wordSpace)><w:footnote w:id=\"2\"><w:p><w:r><w:t>x</w:t>"
        + "<w:footnoteReference w:id=\"2\"/></w:r></w:p></w:footnote></w:footnotes>"
      let references = String(repeating: "<w:footnoteReference w:id=\"2\"/>", count: 5_000)
      var parts = OfficeFiles.wordParts(
        OfficeFiles.wordBody(
          OfficeFiles.wordTable("<w:tr><w:tc><w:p><w:r>\(references)</w:r></w:p></w:tc></w:tr>")))
      parts[2].text = OfficeFiles.relationships([("footnotes", "footnotes.xml", false)])
      parts.append(("word/footnotes.xml", note))
      return try OfficeFiles.packed(parts)
    },
    Attack(
      "long-footnote-named-often", "docx",
      .refusedOrRead(["table.too-large", "table.too-many-cells"], mostRows: 3)
    ) {
      let long = String(repeating: "brackenshire ", count: 5_000)
      let note =
        "<w:footnotes \(OfficeFiles.wordSpace)><w:footnote w:id=\"2\"><w:p><w:r><w:t>\(long)</w:t></w:r>"
        + "</w:p></w:footnote></w:footnotes>"
      let references = String(repeating: "<w:footnoteReference w:id=\"2\"/>", count: 20_000)
      var parts = OfficeFiles.wordParts(
        OfficeFiles.wordBody(
          OfficeFiles.wordTable("<w:tr><w:tc><w:p><w:r>\(references)</w:r></w:p></w:tc></w:tr>")))
      parts[2].text = OfficeFiles.relationships([("footnotes", "footnotes.xml", false)])
      parts.append(("word/footnotes.xml", note))
      return try OfficeFiles.packed(parts)
    },
    word("long-text-merged-down", .refusedOrRead(["table.too-large"], mostRows: 20_002)) {
      let long = String(repeating: "brackenshire ", count: 5_000)
      let first =
        "<w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>\(long)</w:t></w:r>"
        + "</w:p></w:tc><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>"
      let next =
        "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p>"
        + "</w:tc></w:tr>"
      return OfficeFiles.wordTable(first + String(repeating: next, count: 20_000))
    },
    Attack("picture-as-text-of-9-MB", "word-2003", .read(mostRows: 2)) {
      let picture = String(repeating: "QUJD\n", count: 1_900_000)
      return Array(
        ("<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body>"
          + "<w:p><w:r><w:pict><w:binData w:name=\"a\">\(picture)</w:binData></w:pict></w:r></w:p>"
          + "\(OfficeFiles.wordTable())</w:body></w:wordDocument>").utf8)
    },
  ]

  private static func word(
    _ name: String, _ outcome: Outcome, body: @escaping @Sendable () -> String
  ) -> Attack {
    Attack(name, "docx", outcome) {
      try OfficeFiles.packed(OfficeFiles.wordParts(OfficeFiles.wordBody(body())))
    }
  }

  private static func span(_ properties: String) -> String {
    "<w:tr><w:tc><w:tcPr>\(properties)</w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>"
  }
}
