import FuzzyDates
import Testing

@Suite("Laws that every reading keeps")
struct HonestyTests {
  private static func check(_ words: String, _ reading: FuzzyDateReading) {
    let date = reading.date
    #expect(Array(date.originalText.utf8) == Array(words.utf8))
    if let earliest = date.earliest, let latest = date.latest {
      #expect(earliest <= latest, "\(words)")
    }
    #expect(EDTFBounds(date.edtf) == EDTFBounds(date), "\(words): \(date.edtf)")
    #expect((date.precision == .unknown) == date.isUndated, "\(words)")
  }

  @Test(
    "Invariant 9: no date is told more finely than its words, its bounds are in order, its words are kept"
  )
  func precision() {
    var generator = WordsGenerator(seed: 9)
    var dated = 0
    for _ in 0..<20_000 {
      let (words, finest) = generator.words()
      let reading = FuzzyDateReader.example.read(words)
      Self.check(words, reading)
      if !reading.date.isUndated { dated += 1 }
      #expect(coarseness(of: reading.date.precision) >= coarseness(of: finest), "\(words)")
      #expect(
        reading.problem == nil || reading.problem == .endBeforeStart,
        "\(words): \(String(describing: reading.problem))")
    }
    #expect(dated > 15_000)
  }

  @Test("Any jumble of pieces is read or refused, and keeps the same laws")
  func junk() {
    var generator = WordsGenerator(seed: 1)
    for reader in [FuzzyDateReader.example, FuzzyDateReader(order: .monthDay)] {
      for _ in 0..<20_000 {
        let words = generator.junk()
        Self.check(words, reader.read(words))
      }
    }
  }

  @Test(
    "A million bytes of anything are refused at once", arguments: ["1/", "may ", "-", "é", "?"])
  func hostileLength(piece: String) {
    let words = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    #expect(FuzzyDateReader.example.read(words).problem == .unreadable)
  }

  @Test("Blanks of every kind before, between and after change nothing")
  func blanks() {
    let reader = FuzzyDateReader.example
    for words in [
      "23\u{A0}May\u{A0}2024", "\t23 May 2024\r\n", "23\u{2009}May\u{202F}2024",
      "\u{FEFF}23 May 2024",
      "23   May   2024", "23May2024",
    ] {
      let reading = reader.read(words)
      #expect(reading.date.edtf == "2024-05-23")
      Self.check(words, reading)
    }
  }
}
