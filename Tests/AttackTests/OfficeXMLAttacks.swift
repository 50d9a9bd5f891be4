extension Attack {
  /// What XML can be made to do, in every format that is XML or a package of it.
  static let officeXML: [Attack] = carriers.flatMap { carrier in
    [
      Attack("doctype", carrier.format, .refused(["xml.doctype"])) {
        try carrier.make("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;")
      },
      Attack("billion-laughs", carrier.format, .refused(["xml.doctype"])) {
        try carrier.make(laughs, "&i;")
      },
      Attack("quadratic-laughs", carrier.format, .refused(["xml.doctype"])) {
        let long = String(repeating: "brackenshire ", count: 8_000)
        return try carrier.make(
          "<!DOCTYPE a [<!ENTITY a \"\(long)\">]>", String(repeating: "&a;", count: 1_000))
      },
      Attack("outside-parameter-entity", carrier.format, .refused(["xml.doctype"])) {
        try carrier.make(
          "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/brackenshire\"> %p;]>", "words")
      },
      Attack("entity-of-its-own", carrier.format, .refused(["xml.entity"])) {
        try carrier.make("", "&brackenshire;")
      },
      Attack("inclusion", carrier.format, .refusedOrRead(["xml.namespace"], mostRows: 3)) {
        try carrier.make(
          "",
          "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\" "
            + "parse=\"text\"/>")
      },
      Attack(
        "attribute-flood", carrier.format,
        .refused(["xml.limit.attributes", "xml.limit.start-tag"])
      ) {
        let flood = (0..<20_000).map { " a\($0)=\"\"" }.joined()
        return try carrier.make("", "<b\(flood)/>")
      },
      Attack(
        "namespace-flood", carrier.format,
        .refused(["xml.limit.attributes", "xml.limit.start-tag"])
      ) {
        let flood = (0..<20_000).map { " xmlns:a\($0)=\"urn:\($0)\"" }.joined()
        return try carrier.make("", "<b\(flood)/>")
      },
      Attack("start-tag-without-end", carrier.format, .refused(["xml.limit.start-tag"])) {
        try carrier.make("", "<b a=\"" + String(repeating: "x", count: 1_500_000) + "\"/>")
      },
      Attack("deep", carrier.format, .refused(["xml.limit.depth"])) {
        try carrier.make(
          "", String(repeating: "<b>", count: 20_000) + String(repeating: "</b>", count: 20_000))
      },
      Attack("names-without-end", carrier.format, .refused(["xml.limit.names"])) {
        try carrier.make("", (0..<60_000).map { "<b\($0)/>" }.joined())
      },
      Attack("two-roots", carrier.format, .refused(["xml.not-well-formed", "xml.truncated"])) {
        try carrier.make("", "</b>")
      },
    ]
  }

  /// A single text that is longer than any reader of XML takes in one piece.
  static let longTexts: [Attack] = carriers.filter { ["xlsx", "fods"].contains($0.format) }.map {
    carrier in
    Attack("text-of-12-MB", carrier.format, .refusedOrRead(["xml.limit.text"], mostRows: 3)) {
      try carrier.make("", String(repeating: "brackenshire &amp; ", count: 800_000))
    }
  }

  private static let laughs: String = {
    let names = Array("abcdefghi")
    let entities = zip(names, names.dropFirst()).map { inner, outer in
      "<!ENTITY \(outer) \"\(String(repeating: "&\(inner);", count: 10))\">"
    }
    return "<!DOCTYPE a [<!ENTITY a \"ha\">\(entities.joined())]>"
  }()

  private typealias Carrier = (
    format: String, make: @Sendable (_ before: String, _ words: String) throws -> [UInt8]
  )

  /// A file of each format with something before its first element, and something where words stand.
  private static let carriers: [Carrier] = [
    (
      "docx",
      { before, words in
        let body = OfficeFiles.wordTable(OfficeFiles.wordRow(["4 May 2024", words]))
        return try OfficeFiles.packed(
          OfficeFiles.wordParts(OfficeFiles.wordBody(body, before: before)))
      }
    ),
    (
      "word-2003",
      { before, words in
        let row = OfficeFiles.wordRow(["4 May 2024", words])
        return Array(
          ("<?xml version=\"1.0\"?>\(before)<w:wordDocument "
            + "xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body>"
            + "\(OfficeFiles.wordTable(row))</w:body></w:wordDocument>").utf8)
      }
    ),
    (
      "flat-opc",
      { before, words in
        let row = OfficeFiles.wordRow(["4 May 2024", words])
        let main =
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        return Array(
          ("<?xml version=\"1.0\"?>\(before)<pkg:package "
            + "xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part "
            + "pkg:name=\"/_rels/.rels\" pkg:contentType=\"application/"
            + "vnd.openxmlformats-package.relationships+xml\"><pkg:xmlData>"
            + OfficeFiles.relationships([("officeDocument", "word/document.xml", false)])
            + "</pkg:xmlData></pkg:part><pkg:part pkg:name=\"/word/document.xml\" "
            + "pkg:contentType=\"\(main)\"><pkg:xmlData><w:document \(OfficeFiles.wordSpace)><w:body>"
            + "\(OfficeFiles.wordTable(row))</w:body></w:document></pkg:xmlData></pkg:part>"
            + "</pkg:package>").utf8)
      }
    ),
    (
      "xlsx",
      { before, words in
        var parts = OfficeFiles.sheetParts(
          rows: "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c></row>")
        parts[4].text =
          "<?xml version=\"1.0\"?>\(before)<sst \(OfficeFiles.sheetSpace)><si><t>\(words)</t></si></sst>"
        return try OfficeFiles.packed(parts)
      }
    ),
    (
      "spreadsheetml-2003",
      { before, words in
        Array(
          ("<?xml version=\"1.0\"?>\(before)<Workbook \(sheet2003)><Worksheet ss:Name=\"Contacts\">"
            + "<Table><Row><Cell><Data ss:Type=\"String\">\(words)</Data></Cell></Row></Table>"
            + "</Worksheet></Workbook>").utf8)
      }
    ),
    ("odt", { try open($0, $1, "text", isFlat: false) }),
    ("ods", { try open($0, $1, "spreadsheet", isFlat: false) }),
    ("fodt", { try open($0, $1, "text", isFlat: true) }),
    ("fods", { try open($0, $1, "spreadsheet", isFlat: true) }),
  ]

  static let sheet2003 =
    "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
    + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\""

  private static func open(
    _ before: String, _ words: String, _ kind: String, isFlat: Bool
  ) throws -> [UInt8] {
    let table = OfficeFiles.openTable(OfficeFiles.openRow(["4 May 2024", words]))
    let content = OfficeFiles.open(table, kind: kind, isFlat: isFlat, before: before)
    if isFlat { return Array(content.utf8) }
    return try OfficeFiles.packed(OfficeFiles.openParts(content, kind: kind))
  }
}
