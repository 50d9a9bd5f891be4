import XML

/// Word documents saved as XML by Word 2003, or by later versions in its form.
struct Word2003: TableFormat {
  let id = "word-2003"
  let summary = "A Word document saved as Word 2003 XML (.xml), whose tables hold the entries."

  func recognises(_ head: FileHead) -> Bool {
    head.rootName == "wordDocument"
      && head.rootNamespace == "http://schemas.microsoft.com/office/word/2003/wordml"
  }

  func read(_ bytes: [UInt8], fileName: String) throws -> TableDocument {
    var reader = WordReader(.bytes(bytes), fileName: fileName)
    return try reader.readDocument()
  }
}
