import CaseModel

extension ResourceTable {
  private static let timing: [ResourceRule.Words] = [
    .init(path: "occurrence*", label: "For"), .init(path: "priority", label: "Priority"),
  ]

  /// What professionals did, asked for or planned.
  static let care: [String: ResourceRule] = [
    "Procedure": ResourceRule(
      when: ["performed*", "occurrence*"], recorded: ["recorded"],
      people: ["performer/actor", "recorder", "asserter"], places: ["location"],
      words: ResourceRule.plain("code", "category", "bodySite") + reasons + [
        .init(path: "outcome", field: .outcome), .init(path: "complication", field: .outcome),
        .init(path: "followUp", field: .response),
      ] + notes),
    "Immunization": ResourceRule(
      when: ["occurrence*", "date"], recorded: ["recorded"],
      people: ["performer/actor", "practitioner/actor", "performer", "requester"],
      places: ["location"],
      words: ResourceRule.plain("vaccineCode", "site", "route")
        + [
          .init(path: "doseQuantity", label: "Dose"), .init(path: "lotNumber", label: "Batch"),
          .init(path: "explanation", field: .rationale),
          .init(path: "vaccinationProtocol", label: "Course"),
          .init(path: "protocolApplied", label: "Course"),
        ] + reasons + notes),
    "MedicationRequest": medication(when: ["authoredOn"]),
    "MedicationOrder": medication(when: ["dateWritten"]),
    "MedicationPrescription": medication(when: ["dateWritten"]),
    "MedicationStatement": medication(when: ["effective*"], recorded: ["dateAsserted"]),
    "MedicationAdministration": medication(when: ["effective*"]),
    "MedicationDispense": medication(when: ["whenHandedOver", "whenPrepared"]),
    "ServiceRequest": request(when: ["authoredOn"]),
    "ReferralRequest": request(when: ["authoredOn", "date"]),
    "ProcedureRequest": request(when: ["authoredOn", "orderedOn"]),
    "DiagnosticOrder": request(when: ["event/dateTime"]),
    "DeviceRequest": request(when: ["authoredOn"]),
    "NutritionOrder": request(when: ["dateTime"]),
    "Task": ResourceRule(
      when: ["authoredOn"], recorded: ["lastModified"],
      people: ["requester", "requester/agent", "owner"],
      words: ResourceRule.plain("code", "description", "input") + [
        .init(path: "output", field: .outcome), .init(path: "businessStatus", field: .outcome),
      ] + reasons + notes),
    "CarePlan": ResourceRule(
      when: ["period"], recorded: ["created"], people: ["author", "contributor"],
      words: ResourceRule.plain("title", "category", "description")
        + [.init(path: "activity", field: .response), .init(path: "goal", field: .response)] + notes
    ),
    "Goal": ResourceRule(
      when: ["start*"], recorded: ["statusDate"], people: ["expressedBy"],
      words: ResourceRule.plain("description", "category")
        + [.init(path: "target", field: .response), .init(path: "outcomeCode", field: .outcome)]
        + notes),
    "Consent": ResourceRule(
      kind: .decision, when: ["dateTime", "period"], people: ["performer", "consentingParty"],
      places: ["organization"],
      words: [.init(path: "scope", field: .decision), .init(path: "category", field: .decision)]),
  ]

  private static func medication(when: [String], recorded: [String] = []) -> ResourceRule {
    ResourceRule(
      when: when, recorded: recorded,
      people: [
        "requester", "requester/agent", "prescriber", "performer/actor", "informationSource",
      ],
      words: ResourceRule.plain("medication*") + [
        .init(path: "dosageInstruction", joins: true), .init(path: "dosage", joins: true),
        .init(path: "dispenseRequest", field: .response), .init(path: "taken", label: "Taken"),
      ] + reasons + [
        .init(path: "reasonNotTaken", field: .rationale),
        .init(path: "reasonForUse*", field: .rationale),
      ] + notes)
  }

  private static func request(when: [String]) -> ResourceRule {
    ResourceRule(
      when: when,
      people: ["requester", "requester/agent", "orderer", "performer", "recipient"],
      words: ResourceRule.plain(
        "code", "code*", "type", "serviceRequested", "category", "description", "specialty",
        "orderDetail", "item") + timing + reasons + [
          .init(path: "patientInstruction", field: .response)
        ] + notes)
  }
}
