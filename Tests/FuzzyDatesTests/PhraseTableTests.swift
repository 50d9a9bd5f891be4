import FuzzyDates
import Testing

@Suite("Long lists of what people write")
struct PhraseTableTests {
  @Test("Every phrase is read as its row says", arguments: PhraseTable.alone.indices)
  func alone(list: Int) {
    for row in PhraseTable.alone[list] {
      let reading = FuzzyDateReader.example.read(row.words)
      #expect(row.difference(from: reading) == nil)
    }
  }

  static let relative: [(rows: [PhraseTable.Row], context: DateContext)] = [
    (PhraseTable.afterDay, DateContext(previous: read("3 May 2024"))),
    (PhraseTable.afterMonth, DateContext(previous: read("May 2024"))),
    (PhraseTable.fromWriting, DateContext(written: CalendarDay("2024-05-07"))),
    (PhraseTable.fromBirth, DateContext(birth: read("29 February 2024"))),
  ]

  private static func read(_ words: String) -> FuzzyDate {
    FuzzyDateReader.example.read(words).date
  }

  @Test(
    "Every phrase that counts from another date is read as its row says",
    arguments: relative.indices)
  func counted(list: Int) {
    let (rows, context) = Self.relative[list]
    for row in rows {
      let reading = FuzzyDateReader.example.read(row.words, beside: context)
      #expect(row.difference(from: reading) == nil)
    }
  }

  @Test("The lists are long, and every row of them says something")
  func size() {
    let rows = PhraseTable.alone.joined() + Self.relative.flatMap(\.rows)
    #expect(rows.count > 800)
    #expect(rows.allSatisfy { $0.precision != nil && $0.qualifier != nil })
  }

  @Test("Invariant 9: 0 false precisions over the lists")
  func noFalsePrecision() {
    for row in PhraseTable.alone.joined() {
      let date = FuzzyDateReader.example.read(row.words).date
      guard let precision = row.precision else { continue }
      #expect(coarseness(of: date.precision) >= coarseness(of: precision), "\(row)")
      if let earliest = date.earliestText, let expected = row.earliest {
        #expect(earliest <= expected, "\(row)")
      }
      if let latest = date.latestText, let expected = row.latest {
        #expect(latest >= expected, "\(row)")
      }
      #expect(date.earliest == nil || row.earliest != nil, "\(row)")
      #expect(date.latest == nil || row.latest != nil, "\(row)")
    }
  }

  @Test("Invariant 9: 0 silent swaps of day and month over the lists")
  func noSilentSwaps() {
    let monthFirst = FuzzyDateReader(order: .monthDay, anchor: CalendarDay("2024-10-14"))
    for row in PhraseTable.alone.joined() {
      let own = FuzzyDateReader.example.read(row.words)
      let other = monthFirst.read(row.words)
      switch OrderEvidence(row.words) {
      // Whatever order a reader is given, these words make one date or none.
      case .neither: #expect(own == other, "\(row)")
      case .dayFirst: #expect(other.date.isUndated || other.problem != nil, "\(row)")
      case .monthFirst: #expect(own.date.isUndated || own.problem != nil, "\(row)")
      case .either:
        let doubtful = FuzzyDateReader(isOrderDoubtful: true).read(row.words)
        #expect(doubtful.problem == .orderDoubtful, "\(row)")
      }
    }
  }

  @Test("Without the date that they count from, none of these words give a date")
  func needsContext() {
    for (rows, context) in Self.relative {
      for row in rows where row.problem == .relativeToPrevious || row.problem == .relativeToBirth {
        let reading = FuzzyDateReader.example.read(row.words, beside: DateContext())
        #expect(reading.problem == .countedFromUnknown, "\(row)")
        #expect(reading.date == .undated(row.words))
        #expect(FuzzyDateReader.example.read(row.words).date.isUndated, "\(row)")
      }
      #expect(context != DateContext())
    }
  }
}
