import CaseModel

/// Leads the columns of a table to fields by their headings, then by what they hold.
///
/// A field takes one column. Fields of prose, and lists of people, take every column whose heading names
/// them plainly: their words follow one another, each under its heading.
struct MappingGuess {
  /// The guesses, one for each column.
  private(set) var columns: [ColumnGuess]
  private let contents: [ColumnContents]
  private let hasHeadings: Bool
  private var taken: Set<EntryField>

  /// How many columns are led by their headings; no chronology has so many, and a stray word far out in
  /// a sheet must not cost a look at every column before it.
  private static let mostHeadings = 256

  /// How plainly a heading must name a field for it to take a second column.
  private static let second = 0.88

  /// Guesses the columns of a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - contents: What its columns hold.
  init(_ table: HeadedTable, _ contents: [ColumnContents]) {
    self.contents = contents
    hasHeadings = table.hasHeadings
    columns = Array(repeating: .kept, count: table.keys.count)
    taken = []
    followHeadings(of: table)
    if !taken.contains(.when) { findDates() }
    if !taken.contains(.sequence) { findNumbers(in: table) }
    if !taken.contains(.time) { findTimes() }
    if !taken.contains(.reference) { findReferences(in: table) }
    if !taken.contains(.whatHappened) { findWords() } else { findLongerWords() }
  }

  /// Whether the table is a chronology: it has a column of dates and one of words.
  ///
  /// Returns why not, as the end of a sentence; nil when it is one.
  var objection: String? {
    guard let dates = columns.firstIndex(where: { $0.field == .when }) else {
      return "it has no column of dates"
    }
    let isSure = columns[dates].certainty == .sure
    // One date in a form without headings makes no column.
    guard isSure || contents[dates].dates >= (hasHeadings ? 1 : 2) else {
      return "it has no column of dates"
    }
    let hasWords = columns.indices.contains { column in
      guard column != dates else { return false }
      if columns[column].field.isProse { return true }
      return isSure && contents[column].filled > contents[column].numbers
    }
    return hasWords ? nil : "it has no column of words"
  }

  private mutating func followHeadings(of table: HeadedTable) {
    guard table.hasHeadings else { return }
    var matches: [(column: Int, match: HeadingMatch)] = []
    let hasDates = contents.prefix(Self.mostHeadings).contains { $0.share($0.dates) >= 0.5 }
    for (column, heading) in table.headings.prefix(Self.mostHeadings).enumerated() {
      // The name that a column without a heading was given says nothing.
      if heading == "column \(column + 1)" { continue }
      guard let match = HeadingMatch.of(heading) else { continue }
      let judged = weighed(match, contents[column], besideDates: hasDates)
      matches.append((column, people(judged, contents[column], under: table.keys[column])))
    }
    matches.sort { ($1.match.strength, $0.column) < ($0.match.strength, $1.column) }
    for (column, match) in matches where match.strength >= 0.4 {
      let isFree = !taken.contains(match.field)
      let canJoin = match.field.isProse || match.field.isList
      guard isFree || match.field == .kept || canJoin && match.strength >= Self.second else {
        continue
      }
      columns[column] = ColumnGuess(
        field: match.field,
        certainty: match.strength >= 0.9 ? .sure : match.strength >= 0.6 ? .likely : .doubtful,
        reason: match.reason)
      if match.field != .kept { taken.insert(match.field) }
    }
  }

  /// What a heading says, in the light of what stands below it.
  ///
  /// - Parameters:
  ///   - match: What the heading says.
  ///   - contents: What its column holds.
  ///   - hasDates: Whether any column of the table holds dates.
  private func weighed(
    _ match: HeadingMatch, _ contents: ColumnContents, besideDates hasDates: Bool
  ) -> HeadingMatch {
    let dates = contents.share(contents.dates)
    // What is a date throughout is one, whatever else its heading may hold.
    if dates >= 0.8, !match.field.isDate, match.field != .kept {
      return HeadingMatch(
        field: .when, strength: 0.7,
        reason: "\(contents.dates) of \(contents.filled) cells are dates")
    }
    // Times under a heading that only partly names another field are times.
    if match.strength < 0.9, !match.field.isTime, !match.field.isDate, match.field != .kept,
      contents.share(contents.times) >= 0.8
    {
      return HeadingMatch(
        field: .time, strength: 0.65,
        reason: "\(contents.times) of \(contents.filled) cells are times")
    }
    // Where the dates stand in another column, one without any is none: `Day` of Mon and Tue.
    if match.field.isDate, hasDates, contents.filled >= 2, contents.dates + contents.times == 0 {
      return HeadingMatch(field: .kept, strength: 0.7, reason: "none of its cells is a date")
    }
    // Yes and no are no account of anything.
    if match.field.isProse, match.strength < 0.9, contents.filled >= 2,
      contents.share(contents.answers) >= 0.8
    {
      return HeadingMatch(field: .kept, strength: 0.7, reason: "its cells are plain answers")
    }
    let times = contents.share(contents.times)
    if match.field.isDate, dates < 0.2, times >= 0.6 {
      let time: EntryField = match.field == .end ? .endTime : .time
      return HeadingMatch(
        field: time, strength: 0.7,
        reason: "\(contents.times) of \(contents.filled) cells are times")
    }
    guard contents.filled >= 3 else { return match }
    var match = match
    if match.field.isDate, dates < 0.2, match.strength < 1 || contents.meanLength > 60 {
      match.strength *= 0.4
    } else if match.field.isProse, match.field != .sourceLabel, dates + times >= 0.8 {
      match.strength *= 0.4
    } else if match.field == .contact, contents.meanLength > 60 {
      return HeadingMatch(
        field: .whatHappened, strength: 0.65,
        reason: "the cells hold sentences, not a kind of contact")
    } else if match.field.isList, contents.meanLength > 120 {
      match.strength *= 0.5
    }
    return match
  }

  /// Whom a column of people names: those who were seen or present may be of the family, or workers.
  ///
  /// - Parameters:
  ///   - match: What the heading says.
  ///   - contents: What its column holds.
  ///   - heading: The heading; one with `by` asks for workers.
  private func people(
    _ match: HeadingMatch, _ contents: ColumnContents, under heading: HeadingKey
  ) -> HeadingMatch {
    let words = heading.words.split(separator: " ")
    guard match.field == .actors, !words.contains("by") else { return match }
    let named = contents.filled - contents.nobody
    let ofFamily = contents.family + contents.mixed
    if ofFamily == 0 {
      let isOpen = heading.words == "contact with" || words.contains("present")
      guard isOpen, contents.codes < named || named == 0 else { return match }
      return HeadingMatch(
        field: .actors, strength: min(match.strength, 0.55),
        reason: "the heading may be of workers or of the family")
    }
    if contents.family == named {
      return HeadingMatch(
        field: .subjects, strength: Self.second, reason: "its cells name people of the family")
    }
    return HeadingMatch(
      field: ofFamily * 2 >= named ? .subjects : .actors, strength: 0.5,
      reason: "\(ofFamily) of \(named) cells name people of the family, and others name others")
  }

  /// The fullest column of dates, where no heading names one.
  private mutating func findDates() {
    let free = columns.indices.filter {
      columns[$0].field == .kept && columns[$0].certainty != .sure
    }
    if let column = best(of: free, by: { $0.share($0.dates) }, atLeast: 0.5) {
      let found = contents[column]
      take(.when, column, .likely, "\(found.dates) of \(found.filled) cells are dates")
      return
    }
    // The only dates are those of writing down; a person should know that.
    guard let column = columns.firstIndex(where: { $0.field == .recorded }) else { return }
    if !taken.contains(.time), let time = columns.firstIndex(where: { $0.field == .recordedTime }) {
      taken.remove(.recordedTime)
      take(.time, time, .likely, "it stands with the only dates")
    }
    taken.remove(.recorded)
    take(
      .when, column, .doubtful,
      "it is the only column of dates, but it tells when something was written down")
  }

  private mutating func findTimes() {
    let free = columns.indices.filter { columns[$0].field == .kept }
    if let column = best(of: free, by: { $0.share($0.times) }, atLeast: 0.6) {
      let found = contents[column]
      take(.time, column, .likely, "\(found.times) of \(found.filled) cells are times of day")
    }
  }

  /// The words that end the heading of a column of references.
  private static let endsOfReferences: Set<String> = [
    "no", "nos", "number", "num", "ref", "refs", "reference", "id", "nr", "code",
  ]

  /// A column whose cells are all different codes, under a heading that ends as one of references does,
  /// or in the first place.
  private mutating func findReferences(in table: HeadedTable) {
    let free = columns.indices.filter {
      columns[$0].field == .kept && columns[$0].certainty != .sure && contents[$0].areCodes
        && contents[$0].dates == 0 && contents[$0].times == 0
    }
    let named = free.first { column in
      let last = table.keys[column].words.split(separator: " ").last ?? ""
      return Self.endsOfReferences.contains(String(last))
    }
    if let named {
      take(.reference, named, .likely, "every cell is a code of its own, and the heading ends so")
    } else if free.first == 0, contents[0].filled >= 2, contents[0].numbers == 0 {
      take(.reference, 0, .likely, "every cell of the first column is a code of its own")
    }
  }

  /// A first column of numbers without a heading.
  private mutating func findNumbers(in table: HeadedTable) {
    guard let first = table.keys.first, first == HeadingKey("column 1"), columns[0].field == .kept,
      contents[0].filled > 0, contents[0].numbers == contents[0].filled
    else { return }
    take(.sequence, 0, .likely, "its cells are numbers and nothing else")
  }

  /// The column with the longest words, where no heading names the facts.
  private mutating func findWords() {
    let free = columns.indices.filter {
      columns[$0].field == .kept && columns[$0].certainty != .sure
        && contents[$0].sentences * 4 >= contents[$0].filled
    }
    // Where comments are the only account, they are the account.
    if let comment = columns.firstIndex(where: { $0.field == .agencyComment }),
      free.allSatisfy({ contents[$0].meanLength <= contents[comment].meanLength })
    {
      taken.remove(.agencyComment)
      take(.whatHappened, comment, .likely, "no other column tells what happened")
      return
    }
    if let column = best(of: free, by: { Double($0.meanLength) }, atLeast: 12) {
      take(
        .whatHappened, column, contents[column].meanLength >= 40 ? .likely : .doubtful,
        "its cells have the most words")
    }
  }

  /// The column with by far the longest words, where the heading of the facts says so only in part.
  private mutating func findLongerWords() {
    guard
      let found = columns.firstIndex(where: { $0.field == .whatHappened }),
      columns[found].certainty != .sure, columns.count(where: { $0.field == .whatHappened }) == 1
    else { return }
    let free = columns.indices.filter {
      columns[$0].field == .kept && columns[$0].certainty != .sure
        && contents[$0].sentences * 2 >= contents[$0].filled
    }
    let least = max(40, 3 * contents[found].meanLength)
    guard let column = best(of: free, by: { Double($0.meanLength) }, atLeast: Double(least)) else {
      return
    }
    if contents[found].sentences * 4 < contents[found].filled {
      columns[found] = ColumnGuess(
        field: .kept, certainty: .likely, reason: "another column has far more words")
    }
    take(.whatHappened, column, .likely, "its cells have the most words")
  }

  private func best(
    of free: [Int], by weight: (ColumnContents) -> Double, atLeast least: Double
  ) -> Int? {
    var best: Int?
    for column in free where weight(contents[column]) >= least {
      if best.map({ weight(contents[column]) > weight(contents[$0]) }) ?? true { best = column }
    }
    return best
  }

  private mutating func take(
    _ field: EntryField, _ column: Int, _ certainty: MappedColumn.Certainty, _ reason: String
  ) {
    columns[column] = ColumnGuess(field: field, certainty: certainty, reason: reason)
    taken.insert(field)
  }
}
