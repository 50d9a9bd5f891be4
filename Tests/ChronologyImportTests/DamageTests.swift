import CaseModel
import ChronologyImport
import Diagnostics
import Testing

@Suite("Chronologies with faults at random")
struct DamageTests {
  private static let columns = [
    "<when text='%'/>", "<when date='2024-05-23' text='%'/>", "<when>%</when>", "<end text='%'/>",
    "<source>%</source>", "<source kind='%'/>", "<contact type='%'/>", "<subject code='%'/>",
    "<actor>%</actor>", "<childSeen value='%' alone='%'/>", "<event>%</event>",
    "<event>% <b>%</b> %</event>", "<decision by='%'>%</decision>", "<impact kind='%'>%</impact>",
    "<link agency='%' ref='%' relation='related'/>", "<link agency='%'/>", "<unknown>%</unknown>",
    "<x:unknown xmlns:x='urn:x' a='%'><y>%</y>%</x:unknown>", "%", "<event><![CDATA[%]]></event>",
    "<comment>%</comment><!-- % -->", "<entry ref='%'><event>%</event></entry>",
  ]

  @Test(
    "Invariant 1: rows are entries and refused rows together, and no word that a row held is lost",
    arguments: [1, 2, 3, 4, 5, 6])
  func nothingIsLost(seed: UInt64) throws {
    var random = Numbers(state: seed)
    for _ in 0..<60 {
      var word = 0
      func words() -> String {
        word += 1
        return "w\(word)w"
      }
      var rows: [String] = []
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        var row = random.flip() ? "<entry" : "<entry ref='\(words())'"
        if random.flip() { row += " other='\(words())'" }
        row += ">"
        for _ in 0..<Int.random(in: 0...6, using: &random) {
          let column = Self.columns.randomElement(using: &random) ?? ""
          var rest = column[...]
          while let mark = rest.firstIndex(of: "%") {
            row += rest[..<mark] + words()
            rest = rest[rest.index(after: mark)...]
          }
          row += rest + (random.flip() ? "\n" : "")
        }
        rows.append(row + "</entry>")
      }
      let (entries, reading) = try readChronology(chronology(rows.joined(separator: "\n")))
      #expect(reading.rows == rows.count)
      #expect(reading.rows == reading.entries + reading.refused)
      #expect(entries.count == reading.entries)
      let kept = entries.map(everything).joined(separator: " ")
      let written = rows.filter { row in
        // What a refused row held is not in an entry; its line is in a diagnostic.
        let line = rows.prefix { $0 != row }.reduce(1) { $0 + 1 + $1.count { $0 == "\n" } }
        return !reading.diagnostics.contains {
          $0.id == "chronology.row.empty" && $0.place.line == line
        }
      }.joined()
      for number in 1...max(1, word) where written.contains("w\(number)w") {
        let inComment = written.contains("<!-- w\(number)w -->")
        #expect(kept.contains("w\(number)w") != inComment, "w\(number)w")
      }
    }
  }

  /// All texts of an entry, wherever they stand.
  private func everything(_ entry: ChronologyEntry) -> String {
    var text = ""
    dump(entry, to: &text)
    return text
  }

  @Test("The entries are the same for every size of the pieces that the bytes come in")
  func pieces() throws {
    let rows = (0..<400).map {
      "<entry ref='R\($0)'><when text='\($0 % 28 + 1) May 2024'/><event>Words é \($0)</event></entry>\n"
    }.joined()
    let bytes = chronology(rows)
    let whole = try readChronology(bytes)
    for size in [1, 7, 1000, 4096] {
      let pieces = try readChronology(bytes, pieces: size)
      #expect(pieces.entries == whole.entries)
      #expect(pieces.reading == whole.reading)
    }
  }
}

/// A random number generator that always gives the same numbers.
struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }

  mutating func flip() -> Bool { next() & 0x1000 == 0 }
}
