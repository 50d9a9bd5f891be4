import Foundation
import TestSupport
import Testing

@Suite("The planted conditions")
struct PlantedConditionTests {
  private let output = Data(
    #"{"list":[{"ref":"A-1","when":{"at":"x"},"tags":["b","a"]},{"ref":"A-2","when":{"at":null},"tags":[]}]}"#
      .utf8)

  private func condition(_ query: String, expected: String) throws -> PlantedCondition {
    try JSONDecoder().decode(
      PlantedCondition.self,
      from: Data(
        #"{"condition":"c","source":"s","command":[],"exit":0,"query":\#(query),"expected":\#(expected)}"#
          .utf8))
  }

  @Test("A query finds rows by equality, by presence and by absence")
  func queriesFind() throws {
    for query in [
      #"{"rows":"list[]","where":{"when.at":"x"},"show":["ref","tags[]"]}"#,
      #"{"rows":"list[]","where":{"tags[]":"a"},"show":["ref","tags[]"]}"#,
      #"{"rows":"list[]","present":["when.at"],"show":["ref","tags[]"]}"#,
    ] {
      #expect(try condition(query, expected: #"[["A-1","a b"]]"#).faults(in: output) == [])
    }
    let absent = #"{"rows":"list[]","absent":["when.at"],"show":["ref","tags[]"]}"#
    #expect(try condition(absent, expected: #"[["A-2","-"]]"#).faults(in: output) == [])
  }

  @Test("A row that is missing and a row that is too many are both faults")
  func bothWays() throws {
    let every = #"{"rows":"list[]","show":["ref"]}"#
    #expect(
      try condition(every, expected: #"[["A-1"],["A-3"]]"#).faults(in: output)
        == ["not expected: A-2", "not found: A-3"])
  }
}
