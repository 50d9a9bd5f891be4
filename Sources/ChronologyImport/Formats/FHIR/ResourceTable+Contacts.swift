import CaseModel

extension ResourceTable {
  /// Contacts between the patient or the family and professionals.
  static let contacts: [String: ResourceRule] = [
    "Encounter": ResourceRule(
      kind: .contact, when: ["period"], people: ["participant/individual", "participant/actor"],
      places: ["serviceProvider", "location/location"],
      contact: ["class/code", "class/display", "class", "type"], encounter: ["partOf"],
      words: [.init(path: "type"), .init(path: "class", label: "Kind of contact")]
        + ResourceRule.plain("serviceType", "participant/type")
        + [.init(path: "priority", label: "Priority")]
        + reasons + [
          .init(path: "reason*", field: .rationale),
          .init(path: "hospitalization/admitSource", label: "Admitted from"),
          .init(path: "hospitalization/dischargeDisposition", field: .outcome, label: "Discharged"),
          .init(path: "diagnosis/condition", field: .outcome, label: "Diagnosis"),
        ] + notes),
    "Appointment": ResourceRule(
      when: ["start", "requestedPeriod"], end: ["end"], recorded: ["created"],
      people: ["participant/actor"], contact: ["appointmentType"],
      words: ResourceRule.plain("description", "serviceType", "serviceCategory", "specialty")
        + [
          .init(path: "appointmentType", label: "Kind of appointment"),
          .init(path: "participant/status", field: .outcome, label: "Answer"),
          .init(path: "cancelationReason", field: .outcome, label: "Cancelled"),
          .init(path: "patientInstruction", field: .response),
        ] + reasons + notes),
    "AppointmentResponse": ResourceRule(
      when: ["start"], end: ["end"], people: ["actor"],
      words: [.init(path: "participantStatus", field: .outcome, label: "Answer")] + notes),
    "Communication": ResourceRule(
      kind: .contact, when: ["sent", "received"], received: ["received"],
      people: ["sender", "recipient"], contact: ["medium"],
      words: ResourceRule.plain("topic", "category", "medium", "payload/content*") + reasons
        + notes),
    "CommunicationRequest": ResourceRule(
      kind: .contact, when: ["occurrence*", "scheduled*"], recorded: ["authoredOn", "requestedOn"],
      people: ["requester", "sender", "recipient"], contact: ["medium"],
      words: ResourceRule.plain("category", "medium", "payload/content*") + reasons + notes),
    "EpisodeOfCare": ResourceRule(
      when: ["period"], people: ["careManager"], places: ["managingOrganization"],
      words: ResourceRule.plain("type", "diagnosis/condition", "diagnosis/role")),
  ]
}
