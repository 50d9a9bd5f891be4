extension Attack {
  private static let limits = [
    "xml.limit.depth", "xml.limit.text", "xml.limit.names", "xml.limit.size",
    "xml.limit.element", "chronology.record.too-large",
  ]

  /// What health records can be made to do: references in rings, texts named often, sections in sections.
  static let clinical: [Attack] = [
    fhir("ring-of-references", 50) {
      observation("a", "<hasMember><reference value=\"urn:uuid:b\"/></hasMember>")
        + observation("b", "<hasMember><reference value=\"urn:uuid:a\"/></hasMember>")
        + observation("c", "<hasMember><reference value=\"urn:uuid:c\"/></hasMember>")
        + composition("<section><entry><reference value=\"urn:uuid:d\"/></entry></section>")
    },
    fhir("references-that-fan-out", 5_000) {
      (0..<300).map { number in
        observation(
          "n\(number)",
          (0..<20).map {
            "<hasMember><reference value=\"urn:uuid:n\((number * 7 + $0) % 300)\"/></hasMember>"
          }
          .joined())
      }.joined()
    },
    fhir("one-id-for-all", 2_000) { (0..<1_000).map { _ in observation("same", "") }.joined() },
    fhir("extensions-in-extensions", 10) {
      let deep =
        String(repeating: "<extension url=\"u\">", count: 80)
        + String(repeating: "</extension>", count: 80)
      return observation("a", deep)
    },
    fhir("contained-in-contained", 10) {
      let deep =
        String(repeating: "<contained><Observation>", count: 40)
        + String(repeating: "</Observation></contained>", count: 40)
      return observation("a", deep)
    },
    fhir("long-note-named-often", 5_000) {
      let long = String(repeating: "brackenshire ", count: 5_000)
      let practitioner =
        "<entry><fullUrl value=\"urn:uuid:p\"/><resource><Practitioner><name><text value=\"\(long)\"/>"
        + "</name></Practitioner></resource></entry>"
      return practitioner
        + (0..<2_000).map {
          observation("o\($0)", "<performer><reference value=\"urn:uuid:p\"/></performer>")
        }.joined()
    },
    Attack("composition-in-itself", "gp2gp", .refusedOrRead(limits, mostRows: 100)) {
      let open =
        "<component><ehrComposition><id root=\"1\"/><component><CompoundStatement><id root=\"2\"/>"
      let close = "</CompoundStatement></component></ehrComposition></component>"
      return Array(
        ("<EhrExtract xmlns=\"urn:hl7-org:v3\"><component><ehrFolder>"
          + String(repeating: open, count: 20) + String(repeating: close, count: 20)
          + "</ehrFolder></component></EhrExtract>").utf8)
    },
    Attack("statements-without-end", "gp2gp", .refusedOrRead(limits, mostRows: 60_000)) {
      let statement =
        "<component><NarrativeStatement><id root=\"1\"/><text>x</text><availabilityTime value=\"20240503\"/>"
        + "</NarrativeStatement></component>"
      return Array(
        ("<EhrExtract xmlns=\"urn:hl7-org:v3\"><component><ehrFolder><component><ehrComposition>"
          + String(repeating: statement, count: 20_000)
          + "</ehrComposition></component></ehrFolder></component></EhrExtract>").utf8)
    },
    cda("sections-in-sections", 200) {
      String(repeating: "<component><section><title>x</title><text>y</text>", count: 45)
        + String(repeating: "</section></component>", count: 45)
    },
    cda("narrative-cell-spans-2147483647", 200) {
      "<component><section><text><table><tr><td colspan=\"2147483647\" rowspan=\"2147483647\">x</td></tr>"
        + String(repeating: "<tr><td>y</td></tr>", count: 100)
        + "</table></text></section></component>"
    },
    cda("ring-of-references", 200) {
      "<component><section><text><content ID=\"a\">x<content ID=\"b\">y</content></content></text>"
        + String(
          repeating:
            "<entry><observation classCode=\"OBS\" moodCode=\"EVN\"><text><reference value=\"#a\"/></text>"
            + "<entryRelationship typeCode=\"SUBJ\"><observation><text><reference value=\"#b\"/></text>"
            + "</observation></entryRelationship></observation></entry>", count: 90)
        + "</section></component>"
    },
    cda("long-narrative-named-often", 5_000) {
      "<component><section><text><content ID=\"a\">"
        + String(repeating: "brackenshire ", count: 5_000) + "</content></text>"
        + String(
          repeating:
            "<entry><observation classCode=\"OBS\" moodCode=\"EVN\"><text><reference value=\"#a\"/></text>"
            + "</observation></entry>", count: 2_000) + "</section></component>"
    },
    Attack("rows-without-end", "chronology-xml", .refusedOrRead(limits, mostRows: 50_000)) {
      Array(
        ("<chronology xmlns=\"urn:throughline:chronology:1\" version=\"1\"><agency code=\"HV\"/>"
          + String(repeating: "<entry/>", count: 50_000) + "</chronology>").utf8)
    },
  ]

  private static func fhir(
    _ name: String, _ mostRows: Int, entries: @escaping @Sendable () -> String
  ) -> Attack {
    Attack(name, "hl7-fhir", .refusedOrRead(limits, mostRows: mostRows)) {
      Array(
        ("<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"collection\"/>\(entries())</Bundle>")
          .utf8)
    }
  }

  private static func observation(_ id: String, _ inside: String) -> String {
    "<entry><fullUrl value=\"urn:uuid:\(id)\"/><resource><Observation><id value=\"\(id)\"/>"
      + "<status value=\"final\"/><code><text value=\"Weight\"/></code>"
      + "<effectiveDateTime value=\"2024-05-03\"/>\(inside)</Observation></resource></entry>"
  }

  private static func composition(_ inside: String) -> String {
    "<entry><fullUrl value=\"urn:uuid:d\"/><resource><Composition><date value=\"2024-05-03\"/>\(inside)"
      + "</Composition></resource></entry>"
  }

  private static func cda(
    _ name: String, _ mostRows: Int, sections: @escaping @Sendable () -> String
  ) -> Attack {
    Attack(name, "hl7-cda", .refusedOrRead(limits, mostRows: mostRows)) {
      Array(
        ("<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><typeId root=\"2.16.840.1.113883.1.3\" "
          + "extension=\"POCD_HD000040\"/><effectiveTime value=\"20240503\"/><component><structuredBody>"
          + "\(sections())</structuredBody></component></ClinicalDocument>").utf8)
    }
  }
}
