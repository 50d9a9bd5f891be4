import Diagnostics
import FuzzyDates
import Tables
import Testing

@Suite("Words of Word documents")
struct WordWordsTests {
  /// The first cell of a table around some content.
  private func cell(
    _ content: String, _ besides: [(kind: String, xml: String)] = []
  ) throws -> (TableCell, TableDocument) {
    let document = try WordFile(tbl(tr(tc(content), tc("beside"))), besides).read()
    let row = try #require(document.tables.first?.rows.first)
    return (row.cells[0], document)
  }

  @Test("A date that Word has split into runs is one word again")
  func splitDate() throws {
    let split = p(
      run("1", "<w:b/>") + "<w:proofErr w:type='spellStart'/>" + run("2/0") + run("9/2023"))
    #expect(try cell(split).0.text == "12/09/2023")
  }

  @Test("Paragraphs and breaks are lines; tabs, hyphens and signs are what they look like")
  func signs() throws {
    let content =
      p(run("<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t>"))
      + p("") + p(run("<w:t>e</w:t><w:noBreakHyphen/><w:t>f</w:t><w:softHyphen/><w:t>g</w:t>"))
      + p(run("<w:sym w:font='Wingdings' w:char='F0FC'/><w:sym w:font='Odd' w:char='F041'/>"))
    #expect(try cell(content).0.text == "a\tb\nc\nd\n\ne-fg\n✓\u{F041}")
  }

  @Test("Blanks stay where the author put them, and line breaks of the XML are none of his")
  func blanks() throws {
    #expect(try cell(p(run("<w:t>12 </w:t><w:t>May</w:t>"))).0.text == "12 May")
    #expect(try cell(p(run("<w:t>\n    called\n    again\n  </w:t>"))).0.text == "called again")
  }

  @Test("Of a field only the result is read, whatever stands in its instruction")
  func fields() throws {
    func mark(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType='\(kind)'/></w:r>" }
    let inner =
      mark("begin") + "<w:r><w:instrText>REF x</w:instrText></w:r>" + mark("separate")
      + run("inside") + mark("end")
    let field =
      mark("begin") + "<w:r><w:instrText>IF </w:instrText></w:r>" + inner + mark("separate")
      + run("result") + mark("end")
    #expect(try cell(p(run("a ") + field + run(" z"))).0.text == "a result z")
    let simple = "<w:fldSimple w:instr='DATE'>\(run("1 May"))</w:fldSimple>"
    let link = "<w:hyperlink>\(run(" link"))</w:hyperlink><w:smartTag>\(run(" tag"))</w:smartTag>"
    #expect(try cell(p(simple + link)).0.text == "1 May link tag")
    // A field that nobody ended must not swallow what comes after it.
    #expect(try cell(p(mark("begin") + run("lost")) + p("kept")).0.text == "kept")
  }

  @Test("Old form fields give what they show: the choice of a list, a tick")
  func formFields() throws {
    func field(_ data: String) -> String {
      "<w:r><w:fldChar w:fldCharType='begin'><w:ffData>\(data)</w:ffData></w:fldChar></w:r>"
        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    }
    let list =
      "<w:ddList><w:result w:val='1'/><w:listEntry w:val='No'/><w:listEntry w:val='Yes'/></w:ddList>"
    #expect(try cell(p(field(list))).0.text == "Yes")
    #expect(
      try cell(p(field("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>"))).0.text
        == "☒")
    #expect(try cell(p(field("<w:checkBox><w:default w:val='0'/></w:checkBox>"))).0.text == "☐")
  }

  @Test("Hidden words are left out, counted and reported, whether a run or a style hides them")
  func hidden() throws {
    let styles = """
      <w:style w:type='character' w:styleId='H'><w:name w:val='Secret'/><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type='paragraph' w:styleId='P'><w:name w:val='P'/><w:basedOn w:val='H'/></w:style>
      """
    let content =
      p(run("shown") + run("one", "<w:vanish/>") + run(" two", "<w:rStyle w:val='H'/>"))
      + p(run("three") + run("four", "<w:vanish w:val='0'/>"), "<w:pStyle w:val='P'/>")
      + p("five", "<w:rPr><w:vanish/></w:rPr>")
    let (text, document) = try cell(content, [("styles", styles)])
    #expect(text.text == "shown\nfour\nfive")
    #expect(document.leftOut == ["hidden text": 3])
    #expect(document.diagnostics.map(\.id) == ["table.hidden-text"])
  }

  @Test("A text box is read once, where it is anchored")
  func textBoxes() throws {
    let box = "<w:txbxContent>\(p("In the box"))</w:txbxContent>"
    let twice = """
      <mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>\(box)</wps:txbx></mc:Choice>\
      <mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>
      """
    #expect(try cell(p(run("a") + "<w:r>\(twice)</w:r>" + run("b"))).0.text == "a\nIn the box\nb")
    let outside = try WordFile(p(run("a") + "<w:r>\(twice)</w:r>" + run("b"))).read()
    #expect(outside.paragraphs.map(\.text) == ["In the box", "ab"])
    let onlyFallback = """
      <mc:AlternateContent><mc:Choice Requires='x'/><mc:Fallback>\(run("old"))</mc:Fallback>\
      </mc:AlternateContent>
      """
    #expect(try cell(p(onlyFallback)).0.text == "old")
    let table = try WordFile(
      p(
        "<w:r><w:pict><v:textbox><w:txbxContent>\(tbl(tr(tc("x"))))</w:txbxContent></v:textbox></w:pict></w:r>"
      )
    ).read()
    #expect(table.tables.map(picture) == ["1: x"])
  }

  @Test("Notes stand behind the words of their cell, each once, and marked as notes")
  func notes() throws {
    let footnotes = """
      <w:footnote w:type='separator' w:id='-1'>\(p("line"))</w:footnote>\
      <w:footnote w:id='2'>\(p(run(" See log 12.")))</w:footnote>
      """
    let endnotes = "<w:endnote w:id='2'>\(p("Agreed on paper."))</w:endnote>"
    let content = p(
      run("1 May") + "<w:r><w:footnoteReference w:id='2'/></w:r>"
        + "<w:r><w:endnoteReference w:id='2'/></w:r><w:r><w:footnoteReference w:id='2'/></w:r>")
    let (text, document) = try cell(content, [("footnotes", footnotes), ("endnotes", endnotes)])
    #expect(text.text == "1 May\n[note: See log 12.]\n[note: Agreed on paper.]")
    #expect(document.leftOut == ["note": 1])
  }

  @Test("Comments are kept with their cell, counted and reported without the name of who made them")
  func comments() throws {
    let comments = "<w:comment w:id='7' w:author='HV2'>\(p("Who was this?"))</w:comment>"
    let reference = p(run("seen") + "<w:r><w:commentReference w:id='7'/></w:r>")
    let document = try WordFile(
      tbl(tr(tc("a"), tc("b")), tr(tc("1 May"), tc(reference))), [("comments", comments)]
    ).read()
    #expect(
      document.comments == [
        TableComment("Who was this?", author: "HV2", table: 0, row: 2, column: 1)
      ])
    #expect(document.leftOut == ["comment": 1])
    let diagnostic = try #require(document.diagnostics.first)
    #expect(diagnostic.id == "table.comments" && diagnostic.place.cell == "B2 of table 1")
    #expect(!diagnostic.message.contains("HV2"))
  }

  @Test("Comments on words that were deleted are kept, and notes to them are counted")
  func unplaced() throws {
    let comments = "<w:comment w:id='7' w:author='HV2'>\(p("Why?"))</w:comment>"
    let gone = "<w:del w:id='1' w:author='A'><w:r><w:commentReference w:id='7'/></w:r></w:del>"
    let document = try WordFile(
      p(run("words") + gone),
      [("comments", comments), ("footnotes", "<w:footnote w:id='2'>\(p("x"))</w:footnote>")]
    ).read()
    #expect(document.comments == [TableComment("Why?", author: "HV2")])
    #expect(document.leftOut == ["comment": 1, "note": 1])
  }

  @Test("Page headers and footers, pictures and embedded files are counted, not read")
  func leftOut() throws {
    let picture = "<w:r><w:drawing><pic:pic/></w:drawing></w:r>"
    let document = try WordFile(
      p(picture) + "<w:altChunk/>" + p("<w:r><w:object><o:OLEObject/></w:object></w:r>"),
      [("header", p("Restricted") + p("")), ("footer", p("Page 1"))]
    ).read()
    #expect(
      document.leftOut == ["page header or footer": 2, "picture": 1, "embedded object": 2])
    #expect(document.diagnostics.map(\.id) == ["table.embedded", "table.pictures"])
    #expect(document.paragraphs.isEmpty)
  }

  @Test("Of words with a reading aid above them the words are read")
  func ruby() throws {
    let ruby =
      "<w:r><w:ruby><w:rt>\(run("aid"))</w:rt><w:rubyBase>\(run("base"))</w:rubyBase></w:ruby></w:r>"
    let (text, document) = try cell(p(ruby))
    #expect(text.text == "base" && document.leftOut == ["reading aid": 1])
  }

  @Test("A date control gives its date, no more exact than it shows it")
  func dateControls() throws {
    func control(_ words: String, _ format: String = "dd/MM/yyyy") -> String {
      """
      <w:sdt><w:sdtPr><w:date w:fullDate='2016-05-22T14:30:00Z'><w:dateFormat w:val='\(format)'/></w:date>\
      </w:sdtPr><w:sdtContent>\(run(words))</w:sdtContent></w:sdt>
      """
    }
    let day = try #require(CalendarDay("2016-05-22"))
    #expect(try cell(p(control("22/05/2016"))).0.value == .day(day))
    #expect(try cell(p(control("22/05/2016"))).0.text == "22/05/2016")
    #expect(try cell(p(control("May 2016", "MMMM yyyy"))).0.value == .month(year: 2016, month: 5))
    let moment = try #require(WallTime(day: day, minuteOfDay: 870))
    #expect(
      try cell(p(control("22 May 2016 14:30", "d MMMM yyyy HH:mm"))).0.value == .moment(moment))
    #expect(try cell(p(control("2016", "yyyy"))).0.value == .text)
    #expect(try cell(p(control("22/05/2016") + run(" or later"))).0.value == .text)
    // Around the whole cell.
    let whole =
      "<w:sdt><w:sdtPr><w:date w:fullDate='2016-05-22T00:00:00Z'/></w:sdtPr><w:sdtContent>"
      + tc("22 May 2016") + "</w:sdtContent></w:sdt>"
    let document = try WordFile(tbl(tr(whole, tc("x")))).read()
    #expect(document.tables[0].rows[0].cells.map(\.value) == [.day(day), .text])
  }

  @Test("A date control that shows another date than it keeps gives only what it shows")
  func staleDate() throws {
    let control = """
      <w:sdt><w:sdtPr><w:date w:fullDate='2016-05-22T00:00:00Z'/></w:sdtPr>\
      <w:sdtContent>\(run("23/05/2016"))</w:sdtContent></w:sdt>
      """
    let (text, document) = try cell(p(control))
    #expect(text.value == .text && text.text == "23/05/2016")
    #expect(document.diagnostics.map(\.id) == ["table.date-disagrees"])
  }

  @Test("What a control shows until somebody fills it in is no word of the agency")
  func placeholders() throws {
    let styles =
      "<w:style w:type='character' w:styleId='T'><w:name w:val='Placeholder Text'/></w:style>"
    func control(_ content: String) -> String {
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }
    let blank = control(run("Click to enter a date.", "<w:rStyle w:val='T'/>"))
    let (text, document) = try cell(p(blank), [("styles", styles)])
    #expect(text.isBlank && document.leftOut == ["placeholder": 1])
    // A program that fills controls may forget to take the mark away.
    #expect(try cell(p(control(run("12/09/2023"))), [("styles", styles)]).0.text == "12/09/2023")
  }
}
