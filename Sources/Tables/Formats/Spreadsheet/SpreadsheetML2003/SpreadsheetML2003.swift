/// Workbooks that Excel 2002 and 2003 save as one XML file ("XML Spreadsheet 2003").
struct SpreadsheetML2003: TableFormat {
  /// The namespace of its elements and of most of its attributes.
  static let namespace = "urn:schemas-microsoft-com:office:spreadsheet"

  let id = "spreadsheetml-2003"
  let summary = "An Excel workbook saved as XML Spreadsheet 2003 (.xml), sheet by sheet."

  func recognises(_ head: FileHead) -> Bool {
    head.rootName == "Workbook" && head.rootNamespace == Self.namespace
  }

  func read(_ bytes: [UInt8], fileName: String) throws -> TableDocument {
    var reader = Workbook2003Reader(bytes, fileName: fileName)
    return try reader.read()
  }
}
