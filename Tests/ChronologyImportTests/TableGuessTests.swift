import CaseModel
import ChronologyImport
import Diagnostics
import FuzzyDates
import Testing

@Suite("Layouts that agencies use are guessed from headings and contents")
struct TableGuessTests {
  @Test("A school's form, signed in one column")
  func school() throws {
    let (entries, reading) = try readTable([
      ["Date", "Information/details of concern or contact", "Print name and signature"],
      ["04/09/2023", "C2 did not return after lunch.", "DSL1"],
      ["w/c 18/09/23", "Three lates this week.", "DSL1"],
    ])
    #expect(reading.fields() == [.when, .whatHappened, .actors])
    #expect(entries[1].when.precision == .week)
  }

  @Test("Tayside's form: a period, an impact that is positive or negative")
  func tayside() throws {
    let (_, reading) = try readTable([
      [
        "Date or period of event", "Review", "Significant event", "Source",
        "Impact (positive or negative)", "Action taken",
      ],
      ["March 2024", "", "C1 born.", "Notes", "Positive", "Visits arranged"],
    ])
    #expect(reading.fields() == [.when, .kept, .whatHappened, .sourceLabel, .impact, .response])
  }

  @Test("An extract of a police log: its only date is that of writing down, and a person is told")
  func police() throws {
    let (_, reading) = try readTable([
      ["STORM Ref", "Created Date", "Created Time", "Incident Class", "Log Text", "Result Code"],
      ["BC-100", "05/01/2024", "23:50", "Domestic", "Neighbour reports shouting.", "NFA"],
      ["BC-101", "06/01/2024", "00:10", "Domestic", "PC1 attends, all is quiet.", "NFA"],
      ["BC-102", "14/02/2024", "09:05", "Missing", "C2 has not come home.", "NFA"],
    ])
    #expect(
      reading.fields() == [.reference, .when, .time, .contact, .whatHappened, .outcome])
    #expect(reading.mapping?.parts[0].columns[1].certainty == .doubtful)
  }

  @Test("A safeguarding system's export: happened and written down stay apart")
  func safeguardingSystem() throws {
    let (entries, reading) = try readTable([
      ["Student", "Incident date", "Categories", "Incident", "Added by", "Added on", "Actions"],
      [
        "C2", "12/03/2024 10:15", "Concern", "C2 was out all night.", "Teacher 1",
        "13/03/2024 08:30", "Called P1",
      ],
    ])
    #expect(
      reading.fields()
        == [.subjects, .when, .contact, .whatHappened, .actors, .recorded, .response])
    #expect(entries[0].recorded?.originalText == "13/03/2024 08:30")
  }

  @Test("Headings in Welsh and English")
  func welsh() throws {
    let (_, reading) = try readTable([
      ["Dyddiad / Date", "Amser / Time", "Digwyddiad / Event", "Gweithiwr / Worker", "Canlyniad"],
      ["05/06/2024", "09:00", "Ymweliad cartref – home visit", "HV2", "Weight gained"],
    ])
    #expect(reading.fields() == [.when, .time, .whatHappened, .actors, .outcome])
  }

  @Test("Headings with slips of the keyboard")
  func slips() throws {
    let (_, reading) = try readTable([
      ["Dtae of Event", "Souce of information", "Significnat event", "Acton taken", "Outcom"],
      ["1/2/24", "File", "Contact from school.", "Discussion held", "Section 47"],
    ])
    #expect(reading.fields() == [.when, .sourceLabel, .whatHappened, .response, .outcome])
    #expect(reading.mapping?.parts[0].columns.allSatisfy { $0.certainty == .likely } == true)
  }

  @Test("Numbered rows without a heading over the numbers, and dates of birth that are no events")
  func numbered() throws {
    let (entries, reading) = try readTable([
      ["", "Child", "DOB", "When", "Details"],
      ["1.", "C1", "06/03/2024", "Sept 2024", "No access."],
      ["2.", "C2", "28/11/2009", "1.10.24", "C2 seen at the clinic."],
    ])
    #expect(reading.fields() == [.sequence, .subjects, .kept, .when, .whatHappened])
    #expect(entries[0].raw.contains(RawField(name: "DOB", value: "06/03/2024")))
  }
}
