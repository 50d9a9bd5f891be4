import Digests
import Testing

@testable import CaseStorage

@Suite("The journal's head in words")
struct JournalHeadTests {
  @Test("There are 256 short words, in order, and no two begin with the same four letters")
  func list() {
    let words = HeadWords.all
    #expect(words.count == 256)
    #expect(words == words.sorted())
    #expect(Set(words.map { $0.prefix(4) }).count == 256)
    #expect(words.allSatisfy { (3...10).contains($0.count) && $0.allSatisfy(\.isLowercase) })
  }

  @Test("The list never changes, for heads printed long ago must stay readable")
  func fixed() {
    let digest = SHA256Digest(of: HeadWords.all.joined(separator: " "))
    #expect(digest.hex == "d5b4905661413107f991403c22d4a3d96313c81ab41ca84988800dc129fd953a")
  }

  @Test(
    "A head is read in any case, with anything between the words, or in digits",
    arguments: [
      "acorn baker toast", "ACORN Baker toast", "acorn-baker-toast", " acorn, baker,\ntoast. ",
    ])
  func reading(three: String) throws {
    let rest = String(repeating: " oak", count: 9)
    let bytes = try JournalHead.bytes(ofPrinted: three + rest)
    #expect(bytes.count == 12)
    #expect(bytes.prefix(3).map { HeadWords.all[Int($0)] } == ["acorn", "baker", "toast"])
  }

  @Test("Words and digits stand for the same digest")
  func same() throws {
    let head = JournalHead(rows: 3, digest: SHA256Digest(of: "abc"))
    #expect(try JournalHead.bytes(ofPrinted: head.words) == Array(head.digest.bytes.prefix(12)))
    #expect(try JournalHead.bytes(ofPrinted: head.hex.uppercased()) == head.digest.bytes)
  }

  @Test("A head that cannot be read says which word is wrong and what it may have been")
  func unreadable() throws {
    let example = try ExampleCase()
    let words = try example.reading { try $0.journalHead().words }
    var slip = words.split(separator: " ").map(String.init)
    slip[2] = "Acron"
    try example.reading { file throws in
      #expect(
        problem { _ = try file.verify(head: slip.joined(separator: " ")) }
          == .unreadableHead(word: 3, nearest: "acorn"))
      for text in ["", "oak", words + " oak", "0123", String(repeating: "0", count: 63)] {
        #expect(
          problem { _ = try file.verify(head: text) } == .unreadableHead(word: 0, nearest: nil))
      }
    }
  }
}
