extension TableDocument {
  /// The most bytes of words that a file may give, as many as a package may unfold to.
  ///
  /// They are counted in every cell that shows them: a short file can show one long text in a hundred
  /// thousand cells, which share it in memory, but not in what is made of them.
  public static let mostWords = 200_000_000

  /// Refuses a document that shows more words than are read.
  ///
  /// - Parameter fileName: The file's name without its folder, for the message.
  /// - Throws: `table.too-large`.
  public func checkWords(fileName: String) throws(TableFailure) {
    var bytes = 0
    for table in tables {
      for row in table.rows {
        for cell in row.cells { bytes += cell.text.utf8.count }
        guard bytes <= Self.mostWords else { throw TableFailure(.tooLarge, fileName: fileName) }
      }
    }
  }
}
