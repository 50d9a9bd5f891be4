extension Attack {
  private static let csvRefusals = [
    "table.too-many-cells", "table.too-large", "table.not-text", "chronology.file.text",
    "chronology.file.unknown",
    "xml.not-xml",
  ]

  /// What text with separators can be made to do.
  static let delimited: [Attack] = [
    csv("one-field-of-4-MB", mostRows: 3) { "x".bytes(times: 4_000_000) },
    csv("quote-never-closed", mostRows: 5_003) {
      Array("4 May 2024,\"".utf8) + "brackenshire,\n".bytes(times: 5_000)
    },
    csv("quotes-only", mostRows: 3) { "\"".bytes(times: 500_001) },
    csv("quotes-inside-fields", mostRows: 60_000) { "a\"b,\"c\"d\"\n".bytes(times: 10_000) },
    csv("a-million-columns", mostRows: 3) { ",".bytes(times: 1_000_000) + Array("x\n".utf8) },
    csv("columns-one-more-in-each-row", mostRows: 4_000) {
      (1...1_000).flatMap { ",".bytes(times: $0) + Array("x\n".utf8) }
    },
    csv("empty-lines", mostRows: 2) { "\n".bytes(times: 500_000) },
    csv("lone-carriage-returns", mostRows: 20_002) { "x,y\r".bytes(times: 20_000) },
    csv("noughts", mostRows: 3) { [UInt8](repeating: 0, count: 1_000_000) },
    csv("no-utf-8", mostRows: 200_000) { [UInt8](repeating: 0xFF, count: 500_000) },
    csv("formulas", mostRows: 4) {
      Array("=cmd|' /C calc'!A0,@SUM(1)\n+1+1,-2+3\n".utf8)
    },
  ]

  private static func csv(
    _ name: String, mostRows: Int, rest: @escaping @Sendable () -> [UInt8]
  ) -> Attack {
    Attack(name, "csv", .refusedOrRead(csvRefusals, mostRows: mostRows)) {
      Array("When,What happened\n3 May 2024,Home visit\n".utf8) + rest()
    }
  }
}
