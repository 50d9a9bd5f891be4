import CaseModel
import CaseStorage
import Testing

@Suite("Versions of an agency's chronology")
struct VersionTests {
  static let orders = [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]

  @Test(
    "The highest version counts, in whichever order versions and agencies arrive", arguments: orders
  )
  func anyOrder(versions: [Int]) throws {
    let example = try ExampleCase()
    try example.writing { file throws in
      for version in versions {
        try file.importExample(.file("HV", version: version, entries: 4 + version))
        if version == 2 { try file.importExample(.file("GP", version: 7, entries: 2)) }
      }
    }
    let (entries, files) = try example.reading { (try $0.entries(), try $0.files()) }
    let expected =
      ExampleFile.file("GP", version: 7, entries: 2).entries
      + ExampleFile.file("HV", version: 3, entries: 7).entries
    #expect(entries == expected)
    #expect(
      files.map { "\($0.file.agency) \($0.file.version) \($0.isCurrent)" } == [
        "GP 7 true", "HV 1 false", "HV 2 false", "HV 3 true",
      ])
  }

  @Test("Another series of the same agency stands beside its chronology and is versioned by itself")
  func series() throws {
    let example = try ExampleCase()
    var letters = ExampleFile.file("HV", entries: 2)
    letters.reading.file.series = "letters"
    letters.bytes += [0x0A]
    for index in letters.entries.indices {
      letters.entries[index].id = "letter-\(index)"
      letters.entries[index].source.part = "table \(index + 1)"
    }
    try example.writing { file throws in
      try file.importExample(.file("HV", version: 2, entries: 4))
      let outcome = try file.importExample(letters)
      #expect(outcome.status == .imported && outcome.comparedWith == nil)
    }
    let (entries, files) = try example.reading { (try $0.entries(), try $0.files()) }
    #expect(entries.count == 6 && entries.suffix(2).map(\.source.part) == ["table 1", "table 2"])
    #expect(files.allSatisfy(\.isCurrent) && files.map(\.file.series) == ["", "letters"])
    #expect(try example.reading { try $0.verify() }.isSound)
  }

  @Test("The same bytes can be read once more as another version, and both readings stay")
  func readAgain() throws {
    let example = try ExampleCase()
    let first = ExampleFile.file("HV", entries: 3)
    var again = first
    again.reading.file.version = 2
    again.reading.file.profile = "hv-diary"
    again.reading.skipped = ["blank row": 4]
    again.entries[0].outcome = "No further action."
    try example.writing { file throws in
      try file.importExample(first)
      let outcome = try file.importExample(again)
      #expect(outcome.status == .imported && outcome.changed == 1 && outcome.unchanged == 2)
      #expect(try file.importExample(first).status == .unchanged)
    }
    let files = try example.reading { try $0.files() }
    #expect(files.map(\.isCurrent) == [false, true])
    #expect(files[1].skipped == ["blank row": 4] && files[1].file.profile == "hv-diary")
    #expect(try example.reading { try $0.verify() }.isSound)
  }

  /// Version 2 of a file: entry 1 says something else, entry 3 is gone, entries 4 and 5 are new, and
  /// all lines and the file's name are others.
  private static var second: ExampleFile {
    var file = ExampleFile.file("HV", version: 2, entries: 6)
    for index in file.entries.indices { file.entries[index].source.line += 100 }
    file.entries[1].outcome = "No further action."
    file.entries.remove(at: 3)
    file.reading.rows -= 1
    return file
  }

  @Test("A new version is compared with the one before, entry by entry", arguments: [true, false])
  func compared(dryRun: Bool) throws {
    let example = try ExampleCase()
    try example.writing { try $0.importExample(.file("HV", entries: 4)) }
    let outcome = try example.writing { try $0.importExample(Self.second, dryRun: dryRun) }
    #expect(outcome.status == (dryRun ? .preview : .imported))
    #expect(outcome.comparedWith == 1)
    #expect(outcome.added == 2)
    #expect(outcome.changed == 1)
    #expect(outcome.unchanged == 2)
    #expect(outcome.removed == 1)
    #expect(outcome.file.isCurrent)
    #expect(try example.reading { try $0.files().count } == (dryRun ? 1 : 2))
  }

  @Test("An older version that comes late is compared with none and does not count")
  func late() throws {
    let example = try ExampleCase()
    try example.writing { file throws in
      try file.importExample(Self.second)
      let outcome = try file.importExample(.file("HV", entries: 4))
      #expect(outcome.comparedWith == nil)
      #expect(outcome.added == 4)
      #expect(!outcome.file.isCurrent)
    }
  }

  @Test(
    "Other bytes under the same version are refused, with what to do", arguments: [true, false])
  func taken(dryRun: Bool) throws {
    let example = try ExampleCase()
    try example.writing { file throws in
      try file.importExample(.file("HV", entries: 4))
      let other = ExampleFile.file("HV", entries: 4, salt: "corrected")
      #expect(
        problem { try file.importExample(other, dryRun: dryRun) }
          == .versionTaken(agency: "HV", version: 1))
      #expect(try file.files().count == 1)
    }
  }
}
