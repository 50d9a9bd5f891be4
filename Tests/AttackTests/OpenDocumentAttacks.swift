extension Attack {
  private static let tooMany = ["table.too-many-cells", "table.too-large"]

  /// What OpenDocument's repeats and spans can be made to do, packed and flat.
  static let openDocument: [Attack] =
    ["ods", "fods"].flatMap { format in
      [
        sheet("repeats-2147483647-columns", format) {
          "<table:table-row><table:table-cell table:number-columns-repeated=\"2147483647\"><text:p>x"
            + "</text:p></table:table-cell></table:table-row>"
        },
        sheet("repeats-2147483647-rows", format) {
          "<table:table-row table:number-rows-repeated=\"2147483647\"><table:table-cell><text:p>x"
            + "</text:p></table:table-cell></table:table-row>"
        },
        sheet("repeats-past-64-bits", format) {
          "<table:table-row table:number-rows-repeated=\"99999999999999999999\"><table:table-cell "
            + "table:number-columns-repeated=\"99999999999999999999\"><text:p>x</text:p>"
            + "</table:table-cell></table:table-row>"
        },
        sheet("repeats-within-repeats", format) {
          String(
            repeating: "<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell "
              + "table:number-columns-repeated=\"1000\"><text:p>x</text:p></table:table-cell>"
              + "</table:table-row>", count: 50)
        },
        sheet("repeats-a-long-text", format) {
          "<table:table-row table:number-rows-repeated=\"100000\"><table:table-cell><text:p>"
            + String(repeating: "brackenshire ", count: 10_000)
            + "</text:p></table:table-cell></table:table-row>"
        },
        sheet("spans-2147483647", format) {
          "<table:table-row><table:table-cell table:number-columns-spanned=\"2147483647\" "
            + "table:number-rows-spanned=\"2147483647\"><text:p>x</text:p></table:table-cell>"
            + "</table:table-row>" + String(repeating: OfficeFiles.openRow(["y"]), count: 100)
        },
        sheet("spans-a-long-text-down", format) {
          "<table:table-row><table:table-cell table:number-rows-spanned=\"20000\"><text:p>"
            + String(repeating: "brackenshire ", count: 5_000)
            + "</text:p></table:table-cell></table:table-row>"
            + String(
              repeating:
                "<table:table-row><table:covered-table-cell/><table:table-cell><text:p>y</text:p>"
                + "</table:table-cell></table:table-row>", count: 20_000)
        },
        sheet("repeats-negative", format) {
          "<table:table-row table:number-rows-repeated=\"-1\"><table:table-cell "
            + "table:number-columns-repeated=\"-1\"><text:p>x</text:p></table:table-cell>"
            + "</table:table-row>"
        },
        sheet("blanks-without-end", format) {
          "<table:table-row><table:table-cell><text:p><text:s text:c=\"2147483647\"/><text:s "
            + "text:c=\"-5\"/>x</text:p></table:table-cell></table:table-row>"
        },
        sheet("blanks-often", format) {
          "<table:table-row><table:table-cell><text:p>"
            + String(repeating: "<text:s text:c=\"100000\"/>", count: 2_000)
            + "x</text:p></table:table-cell></table:table-row>"
        },
        sheet("values-that-are-no-dates", format) {
          ["-9999999-99-99", "2024-05-03T99:99", "", "PT99999999999999999999H", "1e999"].map {
            "<table:table-row><table:table-cell xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
              + "o:value-type=\"date\" o:date-value=\"\($0)\" o:time-value=\"\($0)\" o:value=\"\($0)\">"
              + "<text:p>x</text:p></table:table-cell></table:table-row>"
          }.joined()
        },
      ]
    } + [
      Attack("columns-repeat-2147483647", "ods", .refusedOrRead(tooMany, mostRows: 2)) {
        let table = OfficeFiles.openTable(
          columns: "<table:table-column table:number-columns-repeated=\"2147483647\" "
            + "table:visibility=\"collapse\"/>")
        return try packed(table, "ods")
      },
      Attack(
        "tables-in-tables", "odt", .refusedOrRead(["xml.limit.depth"] + tooMany, mostRows: 200)
      ) {
        let open = "<table:table><table:table-row><table:table-cell><text:p>x</text:p>"
        let close = "</table:table-cell></table:table-row></table:table>"
        return try packed(
          String(repeating: open, count: 30) + String(repeating: close, count: 30), "odt")
      },
      Attack("styles-that-inherit-in-a-ring", "fodt", .refusedOrRead(tooMany, mostRows: 2)) {
        let styles = (0..<2_000).map {
          "<style:style style:name=\"s\($0)\" style:family=\"paragraph\" "
            + "style:parent-style-name=\"s\(($0 + 1) % 2_000)\"/>"
        }
        let content = OfficeFiles.open(
          OfficeFiles.openTable() + "<text:p text:style-name=\"s9\">x</text:p>", kind: "text",
          isFlat: true)
        let place = "<office:body>"
        return Array(
          content.replacing(
            place, with: "<office:styles>\(styles.joined())</office:styles>\(place)"
          ).utf8)
      },
      Attack(
        "encrypted", "odt",
        .refusedOrRead(["table.encrypted", "xml.not-xml", "xml.character"], mostRows: 0)
      ) {
        var parts = OfficeFiles.openParts("\u{1}\u{2}\u{3}brackenshire", kind: "text")
        parts[2].text =
          "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
          + "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/>"
          + "</manifest:file-entry></manifest:manifest>"
        return try OfficeFiles.packed(parts)
      },
    ]

  private static func sheet(
    _ name: String, _ format: String, rows: @escaping @Sendable () -> String
  ) -> Attack {
    Attack(name, format, .refusedOrRead(tooMany, mostRows: 150_000)) {
      try packed(OfficeFiles.openTable(rows()), format)
    }
  }

  private static func packed(_ body: String, _ format: String) throws -> [UInt8] {
    let isFlat = format.hasPrefix("f")
    let kind = format.hasSuffix("t") ? "text" : "spreadsheet"
    let content = OfficeFiles.open(body, kind: kind, isFlat: isFlat)
    if isFlat { return Array(content.utf8) }
    return try OfficeFiles.packed(OfficeFiles.openParts(content, kind: kind))
  }
}
