import CaseModel

/// The kinds of resource that become entries, and where each keeps what (HL7 FHIR R4, STU3 and DSTU2).
///
/// What names people, places or things, or belongs to the message, is no entry. A kind of resource that
/// has no rule of its own is read by the general one, and nothing of it is lost. To add a rule, add it
/// to the table of its group.
enum ResourceTable {
  /// The rule for a kind of resource; nil for one that is no entry.
  static func rule(for kind: String) -> ResourceRule? {
    rules[kind] ?? (names.contains(kind) ? nil : general)
  }

  /// Kinds that are no entries.
  private static let names: Set<String> = [
    "Patient", "Practitioner", "PractitionerRole", "Organization", "Location", "Person",
    "RelatedPerson", "Group", "Device", "Medication", "Substance", "HealthcareService", "Endpoint",
    "MessageHeader", "Binary", "Parameters", "OperationOutcome", "Questionnaire", "Schedule",
    "Slot", "StructureDefinition", "ValueSet", "CodeSystem", "ConceptMap", "CapabilityStatement",
    "Conformance", "SearchParameter", "NamingSystem", "ImplementationGuide", "Subscription",
  ]

  /// For a kind of resource without a rule: where most kinds keep what they say.
  private static let general = ResourceRule(
    when: [
      "effective*", "occurrence*", "performed*", "occurred*", "period", "started", "start",
      "dateTime", "date", "authoredOn", "created*",
    ], end: ["end"], recorded: ["recorded", "recordedDate", "issued"],
    people: ["performer", "performer/actor", "author", "requester", "recorder", "asserter"],
    words: ResourceRule.plain(
      "title", "name", "code", "type", "category", "description", "value*")
      + reasons + notes)

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
