import Diagnostics
import XML

/// What has been found in a document, part after part.
struct OpenDocumentFindings {
  let fileName: String
  let isSpreadsheet: Bool
  var document = TableDocument()
  var styles = OpenDocumentStyles()
  /// Who the file says changed it last; that is all some programs write.
  var lastAuthor = ""
  /// The heading or caption that came last, which stands over the tables that follow.
  var titleAbove = ""
  /// How many changes still wait for somebody to accept them.
  var insertions = 0
  var deletions = 0
  var hiddenColumns = 0
  /// How many cells hold a date of which they do not show the year.
  var datesWithoutYear = 0
  var hiddenRows = 0
  var errors = 0
  var coveredWords = 0
  /// How many tables stand inside cells of others.
  var nested = 0
  /// How many tables were begun, those that are left out included.
  var tables = 0
  var budget: GridBudget
  private var names: Set<String> = []

  /// Creates findings of a document of which nothing has been read.
  init(fileName: String, isSpreadsheet: Bool) {
    self.fileName = fileName
    self.isSpreadsheet = isSpreadsheet
    budget = GridBudget(fileName: fileName)
  }

  /// Reads one part of a package, or a whole single file.
  mutating func read(_ input: XMLInput) throws {
    var reader = OpenDocumentReader(input, findings: self)
    do {
      try reader.read()
    } catch let failure as XMLFailure {
      // What unpacks the part knows best why there are no more bytes.
      throw failure.cause ?? failure
    }
    self = reader.findings
  }

  /// Counts something that stands in no table or paragraph.
  mutating func count(_ what: String, _ times: Int = 1) {
    if times > 0 { document.leftOut[what, default: 0] += times }
  }

  /// Leaves comments without a cell, whose table is none after all.
  mutating func detachComments(from table: Int) {
    for index in document.comments.indices.reversed() {
      guard let own = document.comments[index].table, own >= table else { return }
      document.comments[index].table = nil
      document.comments[index].row = nil
      document.comments[index].column = nil
    }
  }

  /// A name that no other table of the file has.
  mutating func unique(_ name: String) -> String {
    var result = name
    while !names.insert(result).inserted { result += " (table \(tables + 1))" }
    return result
  }

  /// The document, with what a person should know of it.
  func finished() -> TableDocument {
    var document = document
    if document.author.isEmpty { document.author = lastAuthor }
    document.diagnostics = diagnostics
    return document
  }
}
