import CaseModel

extension ResourceTable {
  /// What professionals found, measured, assessed or were told.
  static let findings: [String: ResourceRule] = [
    "Observation": ResourceRule(
      when: ["effective*", "applies*"], recorded: ["issued"], people: ["performer"],
      words: [
        .init(path: "code"), .init(path: "value*", joins: true),
        .init(path: "dataAbsentReason", label: "No value"),
        .init(path: "interpretation", label: "Interpretation"), .init(path: "component"),
        .init(path: "bodySite*", label: "Where"), .init(path: "method", label: "Method"),
        .init(path: "referenceRange", label: "Usual range"),
      ] + notes),
    "Condition": ResourceRule(
      when: ["onset*"], recorded: ["recordedDate", "assertedDate", "dateRecorded", "dateAsserted"],
      people: ["recorder", "asserter"],
      words: [
        .init(path: "code"), .init(path: "category"), .init(path: "severity", label: "Severity"),
        .init(path: "clinicalStatus", label: "Status"),
        .init(path: "verificationStatus", label: "Certainty"),
        .init(path: "bodySite", label: "Where"),
        .init(path: "stage", label: "Stage"), .init(path: "evidence", label: "Evidence"),
        .init(path: "abatement*", field: .outcome, label: "Ended"),
      ] + notes),
    "AllergyIntolerance": ResourceRule(
      when: ["onset*", "lastOccurrence"], recorded: ["recordedDate", "assertedDate"],
      people: ["recorder", "asserter"],
      words: [
        .init(path: "code"), .init(path: "substance"), .init(path: "type"),
        .init(path: "category"), .init(path: "criticality", label: "Criticality"),
        .init(path: "clinicalStatus", label: "Status"),
        .init(path: "verificationStatus", label: "Certainty"),
        .init(path: "reaction", label: "Reaction"),
      ] + notes),
    "DiagnosticReport": ResourceRule(
      kind: .document, when: ["effective*"], recorded: ["issued"],
      people: ["performer", "performer/actor", "resultsInterpreter"],
      words: ResourceRule.plain(
        "code", "category", "conclusion", "codedDiagnosis", "conclusionCode")
        + notes),
    "FamilyMemberHistory": ResourceRule(
      kind: .background, recorded: ["date"],
      words: ResourceRule.plain("relationship", "name", "condition") + notes),
    "ClinicalImpression": ResourceRule(
      when: ["effective*", "date"], recorded: ["date"], people: ["assessor"],
      words: ResourceRule.plain("code", "description", "summary", "finding", "problem")
        + [.init(path: "prognosisCodeableConcept", field: .outcome)] + notes),
    "RiskAssessment": ResourceRule(
      when: ["occurrence*", "date"], people: ["performer"],
      words: ResourceRule.plain("code", "method", "prediction")
        + [.init(path: "mitigation", field: .response)] + reasons + notes),
    "AdverseEvent": ResourceRule(
      when: ["date", "detected"], recorded: ["recordedDate"], people: ["recorder", "contributor"],
      places: ["location"],
      words: ResourceRule.plain(
        "event", "type", "category", "description", "seriousness", "severity")
        + [.init(path: "outcome", field: .outcome)]),
    "Flag": ResourceRule(
      when: ["period"], people: ["author"],
      words: [.init(path: "code"), .init(path: "category")]),
    "QuestionnaireResponse": ResourceRule(
      kind: .document, when: ["authored"], people: ["author", "source"],
      words: ResourceRule.plain("item", "group")),
    "Media": ResourceRule(
      kind: .document, when: ["created*", "occurrence*"], recorded: ["issued"],
      people: ["operator"],
      words: ResourceRule.plain("type", "view", "content/title") + reasons + notes),
  ]
}
