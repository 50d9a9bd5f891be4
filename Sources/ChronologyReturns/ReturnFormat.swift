/// The kinds of file that a blank return can be.
public enum ReturnFormat: String, Hashable, Sendable, CaseIterable {
  /// A Word document, which LibreOffice and Google Docs open too.
  case docx
  /// An Excel workbook, which LibreOffice and Google Sheets open too.
  case xlsx
}
