import Foundation
import TestSupport
import Testing

@Suite("A case file that is none, or is damaged, or is from another program")
struct DamagedCaseTests {
  /// What can have happened to a file.
  enum Damage: String, CaseIterable {
    case empty, text, cutInHeader, cutInHalf, otherDatabase, newer, zeroed
  }

  private func bytes(_ damage: Damage, of good: Data) -> Data {
    var bytes = good
    switch damage {
    case .empty: return Data()
    case .text: return Data(String(repeating: "Dear colleague, ", count: 20).utf8)
    case .cutInHeader: return good.prefix(60)
    case .cutInHalf: return good.prefix(good.count / 2)
    case .otherDatabase: bytes.replaceSubrange(68..<72, with: [0, 0, 0, 0])
    case .newer: bytes.replaceSubrange(60..<64, with: [0, 0, 0x7F, 0])
    case .zeroed:
      bytes.replaceSubrange(8192..<good.count, with: repeatElement(0, count: good.count - 8192))
    }
    return bytes
  }

  @Test(
    "Every command says so in one message, ends with 65, and leaves the file as it was",
    arguments: Damage.allCases)
  func damaged(damage: Damage) throws {
    let robin = try RobinCase(.review)
    let damaged = bytes(damage, of: try robin.bytes())
    let gp = Checkout.file("examples/robin/agencies/gp.xml").path
    let commands = [
      ["timeline", "robin.case"], ["occurrences", "robin.case"], ["check", "robin.case"],
      ["import", "robin.case", gp], ["export", "robin.case", "-o", "out.xml"],
      ["hide", "robin.case", "GP/GP-001", "--reason", "W"],
      [
        "report", "robin.case", "--template", "episodes-table", "--audience", "internal", "--to",
        "html", "-o", "out.html",
      ],
    ]
    for command in commands {
      try damaged.write(to: robin.folder.file("robin.case"))
      let run = try robin.program.run(command)
      #expect(run.status == 65, "\(command): \(run.messages)")
      #expect(run.messages.contains("robin.case"))
      #expect(run.messages.contains("What to do: "))
      #expect(try robin.change(since: damaged) == nil, "\(command)")
    }
    let verified = try robin.program.run(["verify", "robin.case"])
    #expect([1, 65].contains(verified.status), "\(verified.messages)")
    let left = try FileManager.default.contentsOfDirectory(atPath: robin.folder.url.path)
    #expect(!left.contains { $0.hasPrefix("out") })
  }

  @Test("A byte changed by hand anywhere in the words of an entry is found by verify")
  func changed() throws {
    let robin = try RobinCase(.review)
    var bytes = try robin.bytes()
    let words = Data("Family composition on the form".utf8)
    var places: [Range<Data.Index>] = []
    var start = bytes.startIndex
    while let found = bytes.range(of: words, in: start..<bytes.endIndex) {
      places.append(found)
      start = found.upperBound
    }
    // The original, the entry, and whatever else holds the words: each alone.
    try #require(places.count >= 2)
    for place in places {
      bytes[place.lowerBound] ^= 0x20
      try bytes.write(to: robin.folder.file("robin.case"))
      let run = try robin.program.run(["verify", "robin.case"])
      #expect(run.status == 1, "at \(place.lowerBound): \(run.output) \(run.messages)")
      bytes[place.lowerBound] ^= 0x20
    }
  }
}
