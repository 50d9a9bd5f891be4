import Diagnostics

/// What was found in the cells of one sheet that a person should know, counted by kind.
struct SheetFindings {
  /// The kinds of finding, in the order in which they are reported.
  enum Kind: Int, CaseIterable {
    case noDate, yearHidden, timeHidden, noValue, error, covered, doubled, hiddenRow, hiddenColumn
  }

  private var counts = [Int](repeating: 0, count: Kind.allCases.count)
  private var firsts = [SheetPlace?](repeating: nil, count: Kind.allCases.count)

  /// Counts a finding.
  mutating func note(_ kind: Kind, _ place: SheetPlace) {
    counts[kind.rawValue] += 1
    if firsts[kind.rawValue] == nil { firsts[kind.rawValue] = place }
  }

  /// How many of a kind were found.
  func count(_ kind: Kind) -> Int { counts[kind.rawValue] }

  /// The findings in words, each with the first cell concerned.
  ///
  /// - Parameters:
  ///   - sheet: The number of the sheet in the workbook, counted from 1; its name could be a person's.
  ///   - fileName: The file's name.
  func diagnostics(sheet: Int, fileName: String) -> [Diagnostic] {
    Kind.allCases.filter { count($0) > 0 }.map { kind in
      let words = kind.words(count(kind))
      let cell = kind.isOfCells ? firsts[kind.rawValue]?.description : nil
      return Diagnostic(
        id: words.id, severity: kind.isOfCells && kind != .timeHidden ? .warning : .note,
        message: "Sheet \(sheet) has \(words.message)", remedy: words.remedy,
        place: Place(file: fileName, cell: cell, path: "sheet \(sheet)"))
    }
  }
}

extension SheetFindings.Kind {
  fileprivate var isOfCells: Bool { self != .hiddenRow && self != .hiddenColumn }

  fileprivate func words(_ count: Int) -> (id: String, message: String, remedy: String) {
    let cells = counted(count, "cell")
    switch self {
    case .noDate:
      return (
        "table.cell.no-date",
        "\(cells) formatted as a date or time with a number that is none; the number was kept.",
        "Compare with the file, and ask the agency for the date."
      )
    case .yearHidden:
      return (
        "table.cell.year-hidden",
        "\(counted(count, "date")) whose year is not shown; the year that the file holds was taken.",
        "Check it: a spreadsheet adds the year in which somebody types a day and a month."
      )
    case .timeHidden:
      return (
        "table.cell.time-hidden",
        "\(counted(count, "date")) with a time of day that the cell does not show; the day was taken.",
        "If the times matter, ask the agency to show them, as in 14:30, and import the file again."
      )
    case .noValue:
      return (
        "table.cell.no-value",
        "\(counted(count, "formula")) without a value; the cell stays blank.",
        "Open the file in Excel or LibreOffice, save it, and import it again."
      )
    case .error:
      return (
        "table.cell.error", "\(cells) with an error in place of a value.",
        "Ask the agency what should stand there."
      )
    case .covered:
      return (
        "table.cell.covered",
        "\(cells) with words under a merged cell, where nobody sees them; they were kept.",
        "Ask the agency whether they belong to the chronology."
      )
    case .doubled:
      return (
        "table.cell.doubled", "\(cells) that the file holds twice; the words of both were kept.",
        "Ask the agency how the file was made, and compare the cell with the original."
      )
    case .hiddenRow:
      return (
        "table.hidden-rows", "\(counted(count, "hidden row")); they were read like all others.",
        "Ask the agency whether they belong to the chronology."
      )
    case .hiddenColumn:
      return (
        "table.hidden-columns",
        "\(counted(count, "hidden column")); they were read like all others.",
        "Ask the agency whether they belong to the chronology."
      )
    }
  }
}

/// A number with the word for what is counted, such as `1 cell` and `3 cells`.
func counted(_ count: Int, _ thing: String) -> String {
  "\(count) \(thing)\(count == 1 ? "" : "s")"
}
