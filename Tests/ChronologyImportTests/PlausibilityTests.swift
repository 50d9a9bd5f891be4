import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import FuzzyDates
import TestSupport
import Testing

@Suite("What looks wrong but is valid")
struct PlausibilityTests {
  private static let facts: ReviewFacts = {
    var facts = ReviewFacts()
    facts.periodFrom = CalendarDay(year: 2023, month: 9, day: 1)
    facts.periodTo = CalendarDay(year: 2024, month: 10, day: 14)
    facts.today = CalendarDay(year: 2024, month: 12, day: 2)
    facts.births = [CalendarDay(year: 2024, month: 3, day: 6)].compactMap { $0 }.map {
      ReviewFacts.Birth(code: "C1", day: $0, isSubject: true)
    }
    return facts
  }()

  /// The ids of what is found in rows of date, recording, person, kind of contact and words.
  private func found(
    _ rows: [[String]], agencyKind: AgencyKind? = nil, facts: ReviewFacts = facts
  ) throws -> [String] {
    var options = ofHealthVisiting
    options.facts = facts
    options.facts.agencyKind = agencyKind
    let heading = ["Date", "Date recorded", "Family member", "Type of contact", "Event"]
    let (_, reading) = try readTable([heading] + rows, options: options)
    return reading.diagnostics.map(\.id).filter { $0.hasPrefix("chronology.look.") }
  }

  private func found(_ row: String...) throws -> [String] { try found([row]) }

  @Test("Each rule has an id of its own and says in a sentence what it looks for")
  func registry() {
    let rules = PlausibilityRules.all(knowing: Self.facts)
    #expect(Set(rules.map(\.id)).count == rules.count)
    #expect(rules.allSatisfy { $0.id.hasPrefix("chronology.look.") && $0.summary.hasSuffix(".") })
  }

  @Test("Nothing is said of rows that are in order, and nothing where nothing is known")
  func plain() throws {
    let rows = [
      ["23/05/2024", "24/05/2024", "C1", "Home visit", "Visit."],
      ["30/05/2024", "30/05/2024", "C1", "Telephone call", "Call."],
      ["June 2024", "", "P1", "", "Clinic."],
    ]
    #expect(try found(rows).isEmpty)
    #expect(
      try found([["23/05/2034", "1/1/2001", "C1", "", "x"]], facts: ReviewFacts()).isEmpty)
  }

  @Test("An event before the birth of a person whom it names, but not work before the birth")
  func birth() throws {
    #expect(try found("15/03/2023", "", "C1", "", "Visit.") == ["chronology.look.before-birth"])
    #expect(try found("12/01/2024", "", "C1", "", "Antenatal visit.").isEmpty)
    #expect(try found("15/03/2023", "", "C2", "", "Visit.").isEmpty)
  }

  @Test("A date in the future")
  func future() throws {
    #expect(try found("13/12/2024", "", "", "", "Visit.") == ["chronology.look.future"])
    #expect(try found("23/05/2024", "23/05/2025", "", "", "x").contains("chronology.look.future"))
    #expect(try found("25/11/2024", "", "", "", "Visit.").isEmpty)
  }

  @Test("A date far outside the period of the review")
  func period() throws {
    #expect(try found("1998", "", "", "", "P1 born.") == ["chronology.look.outside-period"])
    #expect(try found("June 2020", "", "", "", "Late.").isEmpty)
  }

  @Test("A date that fits only with day and month swapped, by the period and by the neighbours")
  func swapped() throws {
    // 5 November lies after the period, 11 May inside it.
    #expect(try found("05/11/2024", "", "", "", "Visit.") == ["chronology.look.swapped"])
    #expect(try found("5 Nov 2024", "", "", "", "Visit.").isEmpty)
    // 3 August stands between 7 and 10 March, where 8 March would fit.
    let days = ["28/02/2024", "07/03/2024", "03/08/2024", "10/03/2024"]
    #expect(
      try found(days.map { [$0, "", "", "", "Call of \($0)."] }) == ["chronology.look.swapped"])
    let inOrder = ["03/04/2024", "04/06/2024", "05/09/2024"]
    #expect(try found(inOrder.map { [$0, "", "", "", "Call of \($0)."] }).isEmpty)
    let jumbled = ["03/04/2024", "04/09/2024", "05/04/2024"]
    #expect(try found(jumbled.map { [$0, "", "", "", "Call of \($0)."] }).isEmpty)
  }

  @Test("A weekend at school, except where nobody had to be there")
  func weekend() throws {
    let saturday = ["25/05/2024", "", "C2", "", "C2 late."]
    let call = ["25/05/2024", "", "C2", "Email", "E-mail to P1."]
    #expect(try found([saturday], agencyKind: .education) == ["chronology.look.weekend"])
    #expect(try found([call], agencyKind: .education).isEmpty)
    #expect(try found([saturday], agencyKind: .police).isEmpty)
    #expect(
      try found([["24/05/2024", "", "C2", "", "C2 late."]], agencyKind: .education).isEmpty)
  }

  @Test("Written down before it happened, and long after")
  func recorded() throws {
    #expect(
      try found("23/05/2024", "22/05/2024", "", "", "x") == ["chronology.look.recorded-before"])
    #expect(
      try found("23/09/2023", "25/09/2024", "", "", "x") == ["chronology.look.recorded-late"])
  }

  @Test("Midnight throughout, the first of January again and again, and one date in all rows")
  func placeholders() throws {
    let midnight = (1...4).map { ["0\($0)/05/2024 00:00", "", "", "", "Call \($0)."] }
    #expect(try found(midnight) == ["chronology.look.midnight"])
    let january = (1...4).map { ["01/01/\(2020 + $0)", "", "", "", "Call \($0)."] }
    #expect(try found(january) == ["chronology.look.first-of-january"])
    let same = (1...5).map { ["06/03/2024", "", "", "", "Call \($0)."] }
    #expect(try found(same) == ["chronology.look.one-date"])
  }

  @Test("The example of the program looks right to every rule")
  func robin() throws {
    let folder = Checkout.file("examples/robin/agencies")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".xml") {
      var options = ChronologyImportOptions()
      options.facts = Self.facts
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
      let (_, reading) = try readChronology(bytes, options: options)
      let looks = reading.diagnostics.filter { $0.id.hasPrefix("chronology.look.") }
      #expect(looks.isEmpty, "\(name): \(looks.map(\.id))")
    }
  }
}
