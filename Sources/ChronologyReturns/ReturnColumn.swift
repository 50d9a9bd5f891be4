import CaseModel

/// A column of the return: its heading, what belongs in it, and how much room it takes.
struct ReturnColumn {
  var heading: String
  var field: EntryField
  var guidance: String

  init(_ column: ColumnMapping) {
    heading = column.headings.first ?? ""
    field = column.field
    guidance = column.guidance
  }

  /// The columns of a profile, in its order.
  static func all(of profile: MappingProfile) -> [ReturnColumn] {
    (profile.table?.columns ?? []).map(ReturnColumn.init)
  }

  /// The width that suits what is written in it, in millimetres of a page.
  var width: Int {
    switch field {
    case .whatHappened: 50
    case .response: 32
    case .agencyComment, .childVoice, .impact, .expectedPractice, .rationale, .outcome, .decision:
      20
    case .actors: 23
    case .when, .end, .recorded, .received: 21
    case .sourceLabel, .subjects, .contact: 19
    case .decisionBy, .childSeenAlone, .sourceKind, .kept: 16
    case .reference, .childSeen: 15
    case .time, .endTime, .recordedTime, .sequence: 13
    }
  }

  /// Words to choose from, each of which the import understands; empty where anything may be written.
  var choices: [String] {
    switch field {
    case .contact:
      [
        "Home visit", "Clinic", "Telephone call", "Text message", "Email", "Letter", "Meeting",
        "Strategy discussion", "Referral", "Section 47 enquiry", "Child protection conference",
        "Hospital admission", "Attendance", "Missing", "Call to police", "Not brought",
        "Did not attend", "Court hearing", "No contact", "Other",
      ]
    case .childSeen: ["Yes", "Asleep", "No", "Not recorded", "Not applicable"]
    case .childSeenAlone: ["Yes", "No", "Not recorded", "Not applicable"]
    default: []
    }
  }
}
