import CaseModel
import Foundation
import ReviewChecks
import Testing

/// The names are invented; some are everyday words, some have accents, apostrophes or hyphens.
private let surnames = [
  "Venderby", "Okorell", "Zoëlandt", "O'Brannigh", "Marsh", "Young", "Quistgaard-Pell", "Łysenko",
]

@Suite("The search for names")
struct NameSearchTests {
  /// Whether the check finds somebody of a register with one name in a text.
  private func isFound(_ name: String, in text: String) -> Bool {
    var person = Person(id: "X1", code: "X1", kind: .professional)
    person.confidentialName = "Bertilda \(name)"
    var record = ReviewRecord(settings: ReviewSettings(reference: "LCSPR-EX-99", title: "Robin"))
    record.people = [person]
    let subject = CheckSubject(
      record: record, reportParts: [ReportPart(name: "the text", text: text)],
      today: day("2025-04-01"))
    return ReviewChecks.run(gate: .publication, subject: subject).contains { $0.check == "L-P1" }
  }

  @Test("A name is found however it is dressed up", arguments: surnames)
  func disguises(name: String) {
    let plain = name.folding(options: .diacriticInsensitive, locale: nil)
    let forms = [
      name, name.uppercased(), plain, name + "'s", name + "’s", name + "s'", "(" + name + ")",
      "“" + name + "”", name + ".", "Mr\u{A0}" + name, "x\t" + name + "\r\ny", "_" + name + "_",
      "<" + name + ">", name + "/Smith", "Dr." + name, name.decomposedStringWithCanonicalMapping,
      name.split(separator: "").joined(separator: "\u{200B}"),
      name.filter(\.isLetter).split(separator: "").joined(separator: " "),
    ]
    for form in forms {
      #expect(isFound(name, in: "In spring \(form) was there."), "\(form)")
      #expect(isFound(name, in: form), "\(form)")
    }
  }

  @Test(
    "A name is found in two pieces, wherever it is cut", arguments: surnames.filter { $0.count > 5 }
  )
  func pieces(name: String) {
    for cut in 1..<name.count {
      let (left, right) = (name.prefix(cut), name.dropFirst(cut))
      for gap in ["-", "-\n", "\n", "\u{AD}", "\u{2011}"] {
        #expect(isFound(name, in: "It was \(left)\(gap)\(right) who came."), "\(left)|\(right)")
      }
    }
  }

  @Test("A long name is found with any one letter left out, doubled, changed or swapped")
  func slips() {
    for name in ["Venderby", "Okorell"] {
      let letters = Array(name)
      for place in 1..<letters.count - 1 {
        var without = letters
        without.remove(at: place)
        var doubled = letters
        doubled.insert(letters[place], at: place)
        var changed = letters
        changed[place] = letters[place] == "x" ? "y" : "x"
        var swapped = letters
        swapped.swapAt(place, place + 1)
        for slip in [without, doubled, changed, swapped] {
          #expect(isFound(name, in: "In spring \(String(slip)) came."), "\(String(slip))")
        }
      }
    }
  }

  @Test("A name in small letters is found, unless it is an everyday word")
  func smallLetters() {
    #expect(isFound("Venderby", in: "robin_venderby_v2.docx"))
    #expect(isFound("Okorell", in: "a note by okorell"))
    #expect(!isFound("Marsh", in: "a walk by the marsh"))
    #expect(!isFound("Young", in: "a young mother"))
  }

  @Test("“Baby” before a newborn's name is no name, and what follows it is")
  func newborn() {
    #expect(
      !isFound("baby Venderby", in: "Each baby was weighed. Baby clinics and babies' records."))
    #expect(isFound("baby Venderby", in: "Baby Venderby was weighed."))
  }

  @Test("Words that are merely like a name are left alone")
  func likeness() {
    let text = """
      Some young people live by a marsh. Young people live there too. Vendors and vendettas, a core
      of workers, the orchard; a marshal and youngsters. He came by. Plan A. I agree with plan B.
      """
    for name in surnames { #expect(!isFound(name, in: text), "\(name)") }
  }

  @Test(
    "A reviewer's published name and a published label are no hits, and a label excuses only others"
  )
  func published() {
    var review = ReviewUnderTest()
    review.record.participants[0].publishedName = "Ottilie Venderby"
    review.parts = [
      ReportPart(name: "the text", text: "Led by Ottilie Venderby. Robin and Mother.")
    ]
    #expect(review.observations(of: "L-P1").isEmpty)
    review.record.people[4].confidentialName = "Robin Hale"
    #expect(review.observations(of: "L-P1").isEmpty)
    review.record.people[0].confidentialName = "Robin Venderby"
    #expect(review.observations(of: "L-P1").count == 1)
  }

  @Test("A dismissal holds for the places that were looked at and for no new one")
  func newPlace() throws {
    var review = ReviewUnderTest()
    review.parts = [ReportPart(name: "the text", text: "They crossed the Young bridge.")]
    let before = try #require(review.observations(of: "L-P1").first)
    review.parts = [
      ReportPart(name: "the text", text: "They crossed the Young bridge. A note by Young followed.")
    ]
    let after = try #require(review.observations(of: "L-P1").first)
    #expect(before.detail != after.detail)
  }
}
