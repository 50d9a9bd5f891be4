/// How many places of grids one file may fill: every place takes memory, and a short file can name
/// places far apart.
struct GridBudget {
  /// The most places of one file, blank ones included.
  static let most = 4_000_000
  /// The blank places that are free; beyond them there may be ``blanksForEach`` for each filled one.
  static let freeBlanks = 500_000
  /// The blank places for each filled one.
  static let blanksForEach = 8

  /// The most columns of one table, as many as a spreadsheet has.
  static let mostColumns = 16_384

  /// The most places with words that a file may fill by saying that one is repeated.
  static let mostRepeated = 100_000

  private var repeated = 0
  private var filled = 0
  private var blank = 0
  private let fileName: String

  /// Creates an unused budget.
  ///
  /// - Parameter fileName: The file's name, for messages.
  init(fileName: String) { self.fileName = fileName }

  /// The failure of a file that asks for more places than are read.
  var exceeded: TableFailure { TableFailure(.tooManyCells, fileName: fileName) }

  /// Counts places that hold words.
  ///
  /// - Throws: `tooManyCells` when there are too many.
  mutating func fill(_ places: Int = 1) throws(TableFailure) {
    filled += places
    guard filled + blank <= Self.most else { throw exceeded }
  }

  /// Counts places that hold words only because the file repeats others.
  ///
  /// A few bytes can ask for millions of them, and every one would become a row of its own.
  ///
  /// - Throws: `tooManyCells` when there are too many.
  mutating func fillByRepeating(_ places: Int) throws(TableFailure) {
    repeated += places
    guard repeated <= Self.mostRepeated else { throw exceeded }
    try fill(places)
  }

  /// Counts places that hold no words of their own.
  ///
  /// - Throws: `tooManyCells` when there are too many.
  mutating func pad(_ places: Int) throws(TableFailure) {
    blank += places
    guard filled + blank <= Self.most, blank <= Self.freeBlanks + filled * Self.blanksForEach
    else { throw exceeded }
  }
}
