/// Workbooks of Excel 2007 and later, and of every other program that writes them.
struct XLSX: TableFormat {
  let id = "xlsx"
  let summary = "An Excel workbook (.xlsx, .xlsm, .xltx), sheet by sheet."

  /// The media types of the main part: workbooks and templates, with and without macros.
  private static let mediaTypes: Set<String> = [
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
    "application/vnd.ms-excel.sheet.macroenabled.main+xml",
    "application/vnd.ms-excel.template.macroenabled.main+xml",
    "application/vnd.ms-excel.addin.macroenabled.main+xml",
  ]

  func recognises(_ head: FileHead) -> Bool {
    Self.mediaTypes.contains(head.mediaType.lowercased())
  }

  func read(_ bytes: [UInt8], fileName: String) throws -> TableDocument {
    let package = try OfficePackage(bytes, fileName: fileName)
    var workbook = WorkbookReader(package, fileName: fileName)
    return try workbook.read()
  }
}
