/// The kinds of file that tables are read from.
public enum TableFormats {
  /// All formats, in the order in which they are tried on a file.
  public static let all: [any TableFormat] = [
    Docx(),
    FlatOPC(),
    Word2003(),
    OpenDocumentFormat.text,
    OpenDocumentFormat.spreadsheet,
    OpenDocumentFormat.flatText,
    OpenDocumentFormat.flatSpreadsheet,
    XLSX(),
    SpreadsheetML2003(),
    // Last: nearly every text could be one.
    DelimitedText(),
  ]
}
