import CaseModel
import Diagnostics
import Foundation
import ReviewDocument
import Testing

@Suite("A review document that is written and read again")
struct RoundTripTests {
  @Test("Reading gives back every field of the model, each of which took more than one value")
  func everyFieldComesBack() throws {
    let generator = ModelGenerator(seed: 1, style: .full)
    var seen: [String: Set<String>] = [:]
    for _ in 0..<25 {
      let document = try CaseDocument.generated(by: generator)
      let reading = try document.readBack()
      #expect(try json(reading.document.record) == json(document.record))
      #expect(reading.document == document)
      #expect(reading.diagnostics.allSatisfy { $0.id == "review.dangling" })
      #expect(!reading.registerWithheld)
      try collect(JSONSerialization.jsonObject(with: Data(json(document.record).utf8)), "", &seen)
    }
    // A field that the tables forgot would come back as one constant value, and so be unequal above.
    let constant = seen.filter { $0.value.count < 2 }.keys.sorted()
    #expect(constant == [])
    #expect(seen.count > 150)
  }

  @Test("Any characters and any white space come back as they were", arguments: 1...60)
  func hostileTextComesBack(seed: Int) throws {
    let document = try CaseDocument.generated(
      by: ModelGenerator(seed: UInt64(seed), style: .hostile))
    #expect(try document.readBack().document == document)
  }

  @Test(
    "Writing what was read gives the same bytes, with and without the register",
    arguments: 1...60, [true, false])
  func writingIsAFixedPoint(seed: Int, includesRegister: Bool) throws {
    let document = try CaseDocument.generated(
      by: ModelGenerator(seed: UInt64(seed), style: .impossible))
    let first = ReviewDocumentWriter.write(document, includesRegister: includesRegister)
    let reading = try ReviewDocumentReader.read(first, fileName: "made.xml")
    let second = ReviewDocumentWriter.write(reading.document, includesRegister: includesRegister)
    #expect(first == second)
    #expect(reading.registerWithheld == !includesRegister)
  }

  @Test("Without the register no confidential name, alias, address or date of birth is written")
  func registerIsLeftOut() throws {
    let document = try CaseDocument.generated(by: ModelGenerator(seed: 7, style: .full))
    let with = String(
      decoding: ReviewDocumentWriter.write(document, includesRegister: true), as: UTF8.self)
    let without = String(
      decoding: ReviewDocumentWriter.write(document, includesRegister: false), as: UTF8.self)
    #expect(!document.record.people.isEmpty)
    for person in document.record.people {
      let born = try #require(person.born)
      let words = [person.confidentialName, "born=\"\(born)\""] + person.aliases + person.addresses
      for confidential in words {
        #expect(with.contains(confidential))
        #expect(!without.contains(">\(confidential)<") && !without.contains("born="))
      }
      #expect(without.contains("code=\"\(person.code)\""))
    }
    var bare = document
    for index in bare.record.people.indices {
      bare.record.people[index].confidentialName = ""
      bare.record.people[index].aliases = []
      bare.record.people[index].addresses = []
      bare.record.people[index].born = nil
      bare.record.people[index].bornPrecision = ""
    }
    #expect(try document.readBack(includesRegister: false).document == bare)
  }

  private func json(_ record: ReviewRecord) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    return String(decoding: try encoder.encode(record), as: UTF8.self)
  }

  /// Gathers the values of every field, by its path.
  private func collect(_ value: Any, _ path: String, _ seen: inout [String: Set<String>]) {
    switch value {
    case let fields as [String: Any]:
      for (name, field) in fields { collect(field, "\(path)/\(name)", &seen) }
    case let list as [Any]:
      for item in list { collect(item, path, &seen) }
    default: seen[path, default: []].insert("\(value)")
    }
  }
}
