import XML

/// The elements and attributes of OpenDocument that matter here, with the prefixes that files usually
/// give them; a reader numbers them in this order.
///
/// ODF 1.3 part 3 describes each under its name.
enum OpenDocumentName: String, CaseIterable {
  // The parts of a document.
  case meta = "office:meta"
  case styles = "office:styles"
  case automaticStyles = "office:automatic-styles"
  case masterStyles = "office:master-styles"
  case body = "office:body"
  case forms = "office:forms"
  case initialCreator = "meta:initial-creator"
  case creator = "dc:creator"
  case date = "dc:date"

  // Styles.
  case style = "style:style"
  case tableProperties = "style:table-properties"
  case textProperties = "style:text-properties"
  case dateStyle = "number:date-style"
  case timeStyle = "number:time-style"
  case day = "number:day"
  case month = "number:month"
  case year = "number:year"
  case hours = "number:hours"
  case truncates = "number:truncate-on-overflow"
  case header = "style:header"
  case headerLeft = "style:header-left"
  case headerFirst = "style:header-first"
  case footer = "style:footer"
  case footerLeft = "style:footer-left"
  case footerFirst = "style:footer-first"
  case styleName = "style:name"
  case styleFamily = "style:family"
  case parentStyle = "style:parent-style-name"
  case dataStyle = "style:data-style-name"
  case outlineLevel = "style:default-outline-level"

  // Words.
  case paragraph = "text:p"
  case heading = "text:h"
  case list = "text:list"
  case span = "text:span"
  case space = "text:s"
  case tab = "text:tab"
  case lineBreak = "text:line-break"
  case note = "text:note"
  case noteCitation = "text:note-citation"
  case hiddenText = "text:hidden-text"
  case hiddenParagraph = "text:hidden-paragraph"
  case section = "text:section"
  case trackedChanges = "text:tracked-changes"
  case deletion = "text:deletion"
  case insertion = "text:insertion"
  case textStyle = "text:style-name"
  case spaceCount = "text:c"
  case isHidden = "text:is-hidden"
  case textDisplay = "text:display"
  case annotation = "office:annotation"

  // What stands on a page beside words.
  case frame = "draw:frame"
  case textBox = "draw:text-box"
  case image = "draw:image"
  case object = "draw:object"
  case objectOle = "draw:object-ole"
  case plugin = "draw:plugin"
  case floatingFrame = "draw:floating-frame"
  case shapeTitle = "svg:title"
  case shapeDescription = "svg:desc"
  case formValue = "form:current-value"

  // Tables.
  case table = "table:table"
  case tableSource = "table:table-source"
  case shapes = "table:shapes"
  case row = "table:table-row"
  case headerRows = "table:table-header-rows"
  case rows = "table:table-rows"
  case rowGroup = "table:table-row-group"
  case columns = "table:table-columns"
  case headerColumns = "table:table-header-columns"
  case columnGroup = "table:table-column-group"
  case column = "table:table-column"
  case cell = "table:table-cell"
  case coveredCell = "table:covered-table-cell"
  case tableChanges = "table:tracked-changes"
  case tableDeletion = "table:deletion"
  case tableInsertion = "table:insertion"
  case contentChange = "table:cell-content-change"
  case tableName = "table:name"
  case tableStyle = "table:style-name"
  case defaultStyle = "table:default-cell-style-name"
  case tableDisplay = "table:display"
  case visibility = "table:visibility"
  case columnsRepeated = "table:number-columns-repeated"
  case rowsRepeated = "table:number-rows-repeated"
  case columnsSpanned = "table:number-columns-spanned"
  case rowsSpanned = "table:number-rows-spanned"
  case formula = "table:formula"
  case validations = "table:content-validations"
  case ddeLinks = "table:dde-links"

  // Typed values.
  case valueType = "office:value-type"
  case value = "office:value"
  case dateValue = "office:date-value"
  case timeValue = "office:time-value"
  case booleanValue = "office:boolean-value"
  case stringValue = "office:string-value"
  case calcType = "calcext:value-type"

  /// The namespaces, which have not changed since ODF 1.0.
  static let namespaces: [Substring: String] = [
    "office": officeNamespace,
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "number": "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "form": "urn:oasis:names:tc:opendocument:xmlns:form:1.0",
    "calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
  ]

  /// The namespace of a document's own elements.
  static let officeNamespace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"

  private static let numbered = allCases

  /// The name of a number; nil for one that does not matter.
  init?(_ name: XMLName) {
    let number = Int(name.number)
    guard number < Self.numbered.count else { return nil }
    self = Self.numbered[number]
  }

  /// Tells a reader all names, in the order on which the numbers rely, before it reads.
  static func register(in reader: borrowing XMLReader) {
    for name in numbered {
      let parts = name.rawValue.split(separator: ":")
      _ = reader.name(String(parts[1]), in: namespaces[parts[0]] ?? "")
    }
  }
}
