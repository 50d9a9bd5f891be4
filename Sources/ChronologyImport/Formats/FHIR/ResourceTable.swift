import CaseModel

/// The kinds of resource that become entries, and where each keeps what (HL7 FHIR R4, STU3 and DSTU2).
///
/// A kind that stands in no table names people, places or things, or belongs to the message, and is no
/// entry. To add one, add its rule.
enum ResourceTable {
  /// The rule for a kind of resource; nil for one that is no entry.
  static func rule(for kind: String) -> ResourceRule? { rules[kind] }

  private static let rules: [String: ResourceRule] =
    contacts.merging(findings) { first, _ in first }.merging(care) { first, _ in first }
    .merging(documents) { first, _ in first }

  /// Words of a note, wherever it stands.
  static let notes: [ResourceRule.Words] = [
    .init(path: "note"), .init(path: "comment"), .init(path: "comments"), .init(path: "notes"),
  ]

  /// Why something was done.
  static let reasons: [ResourceRule.Words] = [
    .init(path: "reasonCode", field: .rationale), .init(path: "reason", field: .rationale),
    .init(path: "reasonCodeableConcept", field: .rationale),
    .init(path: "reasonReference", field: .rationale),
    .init(path: "indication", field: .rationale), .init(path: "statusReason", field: .rationale),
  ]
}
