import Diagnostics
import Tables
import TestSupport
import Testing

@Suite("Whole text files with columns")
struct DelimitedFixtureTests {
  @Test(
    "Each reads as a person would read it",
    arguments: [
      (
        "police.csv",
        """
        1: Date | Time | Incident | Action
        2: 22/05/2024 | 10:15 | Called to an address, Brackenshire. "All calm". | No further action
        3: 23/05/2024 |  | Neighbour rang./Officer attended, child seen. | Referral
        5: 24/05/2024 | 07:00 | Patrol passed
        """, []
      ),
      (
        "semicolons.csv",
        "1: Date | Event\n2: 22.05.2024 | Visit, twice\n3: 23.05.2024 | Call; no reply", []
      ),
      (
        "tabs.tsv",
        "1: Date | Event | Worker\n2: 22 May 2024 | Home visit | HV2\n3: about 25 May | No reply | HV2",
        []
      ),
      (
        "strokes.txt",
        "1: Date | Event | Worker\n2: 22 May 2024 | Home visit | HV2\n3: 25 May 2024 | No reply | HV2",
        []
      ),
      (
        "windows-1252.csv",
        "1: Date | Event\n2: 22/05/2024 | Robin’s mother – “no” – owed £5\n3: 23/05/2024 | Café visit",
        ["table.encoding"]
      ),
      ("utf-16.csv", "1: Date | Event\n2: 22/05/2024 | Café visit\n3: 23/05/2024 | No reply", []),
      (
        "quotes-broken.csv",
        """
        1: Date | Event | Worker
        2: 22/05/2024 | "He said "no" again" | HV2
        3: 23/05/2024 | "Never closed | HV2
        4: 24/05/2024 | Seen |  and well | HV2
        5: 25/05/2024 | Seen | HV2
        6: 26/05/2024 | Seen | HV2
        """, ["table.quotes", "table.long-rows"]
      ),
    ] as [(String, String, [String])])
  func fixture(name: String, expected: String, diagnostics: [String]) throws {
    let file = Checkout.file("Tests/TablesTests/Fixtures/csv/\(name)")
    let format = try #require(tableFormat("csv"))
    let document = try format.read(try contents(of: file), fileName: name)
    #expect(document.tables.map(picture) == [expected])
    #expect(document.diagnostics.map(\.id) == diagnostics)
  }
}
