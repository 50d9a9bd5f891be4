import CaseModel
import Foundation
import FuzzyDates
import TestSupport
import Testing

@Suite("The values that the published schema allows")
struct SchemaValuesTests {
  @Test("They are those of the model, so that no file which keeps the schema loses a value")
  func agreeWithModel() throws {
    let schema = try String(contentsOfFile: Xmllint.schema, encoding: .utf8)
    #expect(values("entryKind", in: schema) == names(EntryKind.self))
    #expect(values("contactKind", in: schema) == names(ContactKind.self))
    #expect(values("seen", in: schema) == names(ChildSeen.self))
    #expect(values("seenAlone", in: schema) == names(ChildSeenAlone.self))
    #expect(values("impactKind", in: schema) == names(ImpactKind.self))
    #expect(values("precision", in: schema) == names(DatePrecision.self))
    #expect(values("qualifier", in: schema) == names(DateQualifier.self))
    // What only a person in the review decides or brings is not for an agency to send.
    #expect(values("relation", in: schema) == names(LinkRelation.self).subtracting(["notRelated"]))
    #expect(
      values("sourceKind", in: schema)
        == names(SourceKind.self).subtracting(["reviewTeam", "caseGroup"]))
  }

  private func names<Value: RawRepresentable<String> & CaseIterable>(_: Value.Type) -> Set<String> {
    Set(Value.allCases.map(\.rawValue))
  }

  /// The values of one simple type of the schema.
  private func values(_ type: String, in schema: String) -> Set<String> {
    let parts = schema.components(separatedBy: "<xs:simpleType name=\"\(type)\">")
    let body = parts.count == 2 ? parts[1].components(separatedBy: "</xs:simpleType>")[0] : ""
    let found = body.matches(of: #/<xs:enumeration value="([^"]+)"/#)
    return Set(found.map { String($0.output.1) })
  }
}
