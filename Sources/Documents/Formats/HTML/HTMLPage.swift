/// The page around a report: head, marking and notice, title, and the way to skip to the report.
struct HTMLPage {
  let document: ReportDocument
  let outline: Outline
  var output = MarkupBytes()
  /// The ranks of the headings whose sections are open, outermost first.
  var openSections: [Int] = []
  /// How many headings of sections have been written.
  var headings = 0
  /// How many names the page has given to titles of boxes and tables.
  var labels = 0

  init(_ document: ReportDocument) {
    self.document = document
    outline = Outline(of: document)
  }

  /// Writes the whole page.
  mutating func write(sheet: String) {
    output.markup("<!DOCTYPE html>\n<html lang=\"")
    output.words(document.language)
    output.markup("\">\n")
    writeHead(sheet: sheet)
    output.markup("<body>\n<a class=\"skip\" href=\"#_report\">Skip to the report</a>\n")
    output.markup("<header class=\"banner\">\n")
    writeMarking()
    output.markup("</header>\n<main id=\"_report\">\n")
    writeTitle()
    for block in document.blocks { write(block, isInset: false) }
    closeSections(downTo: 1)
    output.markup("</main>\n<footer class=\"banner\">\n")
    writeMarking()
    output.markup("</footer>\n</body>\n</html>\n")
  }

  private mutating func writeHead(sheet: String) {
    output.markup("<head>\n<meta charset=\"utf-8\" />\n<title>")
    output.words(document.title)
    output.markup("</title>\n")
    // The page may use its own styles and nothing else: no script, no network, no form.
    output.markup(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\" />\n"
    )
    writeMeta("viewport", "width=device-width, initial-scale=1")
    writeMeta("referrer", "no-referrer")
    writeMeta("robots", "noindex")
    if !document.creator.isEmpty { writeMeta("author", document.creator) }
    if !document.subject.isEmpty { writeMeta("description", document.subject) }
    if let created = document.created { writeMeta("dcterms.created", created) }
    // The marks let a reader of XML take the style sheet as text, and a browser take them as comments.
    output.markup("<style>/*<![CDATA[*/\n")
    output.markup(sheet)
    output.markup(pageBoxes)
    output.markup("/*]]>*/</style>\n</head>\n")
  }

  private mutating func writeMeta(_ name: StaticString, _ content: String) {
    output.markup("<meta name=\"")
    output.markup(name)
    output.markup("\" content=\"")
    output.words(content)
    output.markup("\" />\n")
  }

  private mutating func writeMarking() {
    if !document.marking.isEmpty { writeLine("p", "marking", document.marking) }
    if !document.notice.isEmpty { writeLine("p", "notice", document.notice) }
  }

  private mutating func writeTitle() {
    output.markup("<header class=\"title\">\n<h1>")
    output.words(document.title)
    output.markup("</h1>\n")
    if !document.subtitle.isEmpty { writeLine("p", "subtitle", document.subtitle) }
    if !document.details.isEmpty {
      output.markup("<dl class=\"details\">\n")
      for detail in document.details {
        output.markup("<dt>")
        output.words(detail.label)
        output.markup("</dt> <dd>")
        output.words(detail.value)
        output.markup("</dd>\n")
      }
      output.markup("</dl>\n")
    }
    output.markup("</header>\n")
  }

  /// Writes a line of plain words in an element with a class.
  mutating func writeLine(_ element: StaticString, _ name: StaticString, _ words: String) {
    output.markup("<")
    output.markup(element)
    output.markup(" class=\"")
    output.markup(name)
    output.markup("\">")
    output.words(words)
    output.markup("</")
    output.markup(element)
    output.markup(">\n")
  }

  /// The rules that put marking, notice and page number into the margins of every printed page.
  private var pageBoxes: String {
    """
    @page {
      @top-center { content: \(HTMLPage.cssString(document.marking)); }
      @bottom-left { content: \(HTMLPage.cssString(document.notice)); }
      @bottom-right { content: "Page " counter(page) " of " counter(pages); }
    }

    """
  }

  /// Words as a string of a style sheet: whatever is not a letter, digit or space is written by its
  /// number, so that nothing can end the string, the style sheet or its element.
  static func cssString(_ words: String) -> String {
    let escaped = words.unicodeScalars.map { scalar in
      scalar == " " || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }
    return "\"" + escaped.joined() + "\""
  }
}
