import XML

/// How the Word return looks: one typeface that every office has, dark words on white, white on dark blue.
enum WordReturnStyles {
  /// `word/styles.xml`.
  static var styles: [UInt8] {
    part(
      "styles",
      """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" \
      w:cs="Arial"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-GB" w:eastAsia="en-GB" \
      w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" \
      w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
      """
        + paragraph(
          "Title", "Title", "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"40\"/>",
          "<w:b/><w:color w:val=\"1F3864\"/><w:sz w:val=\"40\"/>")
        + paragraph(
          "Subtitle", "Subtitle", "<w:spacing w:after=\"200\"/>",
          "<w:color w:val=\"404040\"/><w:sz w:val=\"26\"/>")
        + paragraph(
          "Heading1", "heading 1",
          "<w:keepNext/><w:spacing w:before=\"260\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/>",
          "<w:b/><w:color w:val=\"1F3864\"/><w:sz w:val=\"26\"/>")
        + paragraph(
          "ListNumber", "List Number",
          "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"60\"/>", "")
        + paragraph(
          "Guidance", "Return Guidance",
          "<w:spacing w:after=\"50\"/><w:ind w:left=\"284\" w:hanging=\"284\"/>",
          "<w:sz w:val=\"20\"/>")
        + paragraph(
          "TableHeading", "Return Table Heading", "<w:spacing w:before=\"40\" w:after=\"40\"/>",
          "<w:b/><w:color w:val=\"FFFFFF\"/><w:sz w:val=\"16\"/>")
        + paragraph(
          "CodeHeading", "Return Code Heading", "<w:spacing w:before=\"40\" w:after=\"40\"/>",
          "<w:b/><w:color w:val=\"FFFFFF\"/><w:sz w:val=\"20\"/>")
        + paragraph(
          "CellText", "Return Cell",
          "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"240\" "
            + "w:lineRule=\"auto\"/>", "<w:sz w:val=\"17\"/>")
        + paragraph(
          "CodeText", "Return Code", "<w:spacing w:before=\"20\" w:after=\"20\"/>",
          "<w:sz w:val=\"20\"/>")
        + paragraph("After", "Return After", "<w:spacing w:before=\"200\"/>", "")
        + paragraph(
          "Marking", "Return Marking", "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>",
          "<w:b/><w:sz w:val=\"20\"/>")
        + paragraph(
          "Notice", "Return Notice", "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>",
          "<w:b/><w:color w:val=\"A00000\"/><w:sz w:val=\"20\"/>")
        + paragraph("Footer", "footer", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"16\"/>"))
  }

  /// `word/numbering.xml`: the points of what to do.
  static var numbering: [UInt8] {
    part(
      "numbering",
      """
      <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">\
      <w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>\
      <w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """)
  }

  /// `word/settings.xml`.
  static var settings: [UInt8] {
    part(
      "settings",
      """
      <w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:compat><w:compatSetting \
      w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
      <w:themeFontLang w:val="en-GB"/>
      """)
  }

  private static func paragraph(
    _ id: String, _ name: String, _ layout: String, _ letters: String
  ) -> String {
    let own = name.hasPrefix("Return") ? " w:customStyle=\"1\"" : ""
    return """
      <w:style w:type="paragraph"\(own) w:styleId="\(id)"><w:name w:val="\(name)"/>\
      <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\(layout)</w:pPr><w:rPr>\(letters)</w:rPr></w:style>
      """
  }

  private static func part(_ root: String, _ content: String) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <w:\(root) xmlns:w="\(WordReturn.mainNamespace)">\(content)</w:\(root)>

      """.utf8)
  }
}
