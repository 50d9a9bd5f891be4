import CaseModel
import ChronologyImport
import Diagnostics
import Tables
import Testing

@Suite("Paragraphs outside the tables of a document")
struct OutsideTablesTests {
  private func read(_ paragraphs: [TextParagraph]) throws -> ChronologyReading {
    var document = TableDocument()
    document.tables = [
      table("table 1", [["Code", "Role"], ["C1", "The child"]]),
      table(
        "table 2", [["Date", "Event"], ["23/01/2021", "Home visit."], ["24/01/2021", "Call."]]),
      table(
        "table 3", [["Date", "Event"], ["03/02/2021", "Clinic."], ["04/02/2021", "Letter."]]),
    ]
    document.paragraphs = paragraphs
    return try readTables(document).reading
  }

  @Test(
    "Those before the chronology are kept in the preamble; those after it under the place they have"
  )
  func kept() throws {
    let reading = try read([
      TextParagraph("Chronology of the service", tablesBefore: 0),
      TextParagraph("Codes are explained above.", tablesBefore: 1),
      TextParagraph("February 2021", isHeading: true, tablesBefore: 2),
      TextParagraph("On 9/2/2021 HV1 saw P1.", tablesBefore: 2),
      TextParagraph(" ", tablesBefore: 3),
      TextParagraph("Signed: DI1", tablesBefore: 3),
    ])
    #expect(
      reading.file.preamble == """
        Chronology of the service
        Codes are explained above.
        [after table 2]
        February 2021
        On 9/2/2021 HV1 saw P1.
        [after table 3]
        Signed: DI1
        """)
    #expect(reading.file.people == [RawField(name: "C1", value: "The child")])
    #expect(reading.skipped("paragraph outside the tables") == 3)
    let found = reading.diagnostics.filter { $0.id == "chronology.paragraphs.outside" }
    #expect(
      found.map(\.message) == [
        "3 paragraphs stand outside the tables (the first after table 2); they are kept with the file's "
          + "preamble, not as entries."
      ])
    #expect(found.first?.severity == .warning && found.first?.place.path == "after table 2")
  }

  @Test(
    "One before the chronology is pointed out where it tells of a day",
    arguments: [
      ("On 9/9/2020 HV1 saw P1 at the door.", 1), ("HV1 saw P1 on 9 September 2020.", 1),
      ("In May 2020 P1 moved.", 1),
      (
        "The chronology starts late, since on 9 September 2020 the service had only just been told of C1 "
          + "by the school.", 1
      ),
      ("Compiled by HV1 on 3 May 2024", 0), ("Chronology 01/01/2020 to 31/12/2021", 0),
      ("Health visiting, team 2021", 0), ("P1 has two children.", 0),
    ])
  func dated(words: String, count: Int) throws {
    let reading = try read([TextParagraph(words, tablesBefore: 1)])
    #expect(reading.count("chronology.paragraphs.outside") == count)
    #expect(reading.skipped("paragraph outside the tables") == count)
    #expect(reading.file.preamble == words)
  }

  @Test("A question of the blank return that nobody answered is not pointed out")
  func prompts() throws {
    let reading = try read([TextParagraph(ReturnPrompts.anythingElse, tablesBefore: 3)])
    #expect(reading.count("chronology.paragraphs.outside") == 0)
    #expect(reading.skipped("paragraph outside the tables") == 0)
  }
}
