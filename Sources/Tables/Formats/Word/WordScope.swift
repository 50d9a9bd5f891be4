/// What is being read inside a cell, a note or a box of words, apart from what stands around it.
struct WordScope {
  /// The words of the cell, the note, or the paragraph outside tables.
  var flow = WordFlow()
  /// The table whose rows are being read.
  var table: WordTable?
  /// The row whose cells are being read.
  var row: WordRow?
  /// Whether paragraphs are those outside all tables.
  var isOutside = false
  var run = WordRun()
  var fields = WordFields()
  /// Whether the paragraph's style hides its words.
  var paragraphIsHidden = false
  /// What a control around the next cell keeps.
  var dateAroundCell: WordDate?
}
