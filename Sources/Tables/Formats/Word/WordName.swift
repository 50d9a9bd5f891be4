import XML

/// The names of elements and attributes of WordprocessingML that mean something to the reader.
///
/// One name can be an element in one place and an attribute in another. Names that Word 2003 spells in
/// its own way stand beside those that replaced them.
enum WordName: UInt8, CaseIterable {
  // Files and their parts.
  case document, wordDocument, styles, numbering, lists, footnotes, endnotes, comments, hdr, ftr
  case glossaryDocument, docSuppData, docOleData, docPr
  // Blocks.
  case p, tbl, tr, tc, sdt, sdtPr, sdtContent, txbxContent, altChunk, subDoc
  // Properties, and their earlier states that a tracked change keeps.
  case pPr, rPr, tblPr, tblPrEx, trPr, tcPr, sectPr, tblGrid
  case pPrChange, rPrChange, tblPrChange, tblPrExChange, trPrChange, tcPrChange, sectPrChange
  case tblGridChange, numberingChange
  // Tables.
  case tblHeader, tblCaption, gridSpan, gridBefore, vMerge, vmerge, hMerge, hmerge,
    hidden
  case cellDel
  // Paragraphs and styles.
  case pStyle, rStyle, style, styleId, name, basedOn, outlineLvl, vanish, tblStylePr
  // Numbering.
  case numPr, listPr, numId, ilfo, ilvl, abstractNum, listDef, abstractNumId, listDefId, num, list
  case ilst, lvl, start, numFmt, nfc, lvlText, suff, lvlOverride, startOverride, styleLink
  case numStyleLink
  // Runs.
  case r, t, delText, instrText, tab, ptab, br, cr, noBreakHyphen, softHyphen, sym, rt, binData
  case fldChar, fldCharType, fldData, result, listEntry, checkBox, checked, `default`
  case footnote, endnote, footnoteReference, endnoteReference, comment, commentReference
  // Tracked changes.
  case ins, moveTo, del, moveFrom
  // Content controls.
  case date, fullDate, dateFormat, showingPlcHdr
  // Attributes.
  case val, id, type, author, char, font
  // Names of other vocabularies, each spelt as its namespace and its own name.
  case alternateContent, annotation, annotationAuthor, picture, imageData,
    embedded
  case mathText, listText, listValue, creator, modified, oldAuthor, oldSaved

  /// A name that the reader does not know.
  case other

  /// Its spelling, for the names of Word's own vocabulary.
  private var spelling: String { "\(self)" }

  /// The namespaces of Word's own vocabulary: transitional, strict, and that of Word 2003.
  static let namespaces = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.microsoft.com/office/word/2003/wordml",
  ]

  /// The names from other vocabularies.
  private static let foreign: [(WordName, String, String)] = {
    let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    let aml = "http://schemas.microsoft.com/aml/2001/core"
    let vml = "urn:schemas-microsoft-com:vml"
    let office = "urn:schemas-microsoft-com:office:office"
    let hints = "http://schemas.microsoft.com/office/word/2003/auxHint"
    return [
      (.alternateContent, "AlternateContent", compatibility), (.annotation, "annotation", aml),
      (.annotationAuthor, "author", aml), (.imageData, "imagedata", vml),
      (.picture, "pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
      (.picture, "pic", "http://purl.oclc.org/ooxml/drawingml/picture"),
      (.embedded, "OLEObject", office), (.oldAuthor, "Author", office),
      (.oldSaved, "LastSaved", office),
      (.mathText, "t", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
      (.mathText, "t", "http://purl.oclc.org/ooxml/officeDocument/math"),
      (.listText, "t", hints), (.listValue, "val", hints),
      (.creator, "creator", "http://purl.org/dc/elements/1.1/"),
      (.modified, "modified", "http://purl.org/dc/terms/"),
    ]
  }()

  private static let all: [(WordName, String, String)] =
    namespaces.flatMap { namespace in
      allCases.filter { $0.rawValue < WordName.alternateContent.rawValue }
        .map { ($0, $0.spelling, namespace) }
    } + foreign

  /// Tells a reader all names before it reads.
  ///
  /// - Returns: The names by the numbers that the reader gives them.
  static func register(in reader: borrowing XMLReader) -> [WordName] {
    var names: [WordName] = []
    for (name, local, namespace) in all {
      let number = Int(reader.name(local, in: namespace).number)
      if number == names.count { names.append(name) }
    }
    return names
  }
}
