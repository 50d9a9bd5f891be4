import CaseModel

extension SourceKind {
  /// What kind of source it is, such as `Audit`.
  var words: String {
    switch self {
    case .electronicRecord: "Electronic record"
    case .paperRecord: "Paper record"
    case .chronologyFile: "Agency’s chronology"
    case .imr: "Agency’s own management review"
    case .minutes: "Minutes of a meeting"
    case .policeLog: "Police log"
    case .email: "E-mail"
    case .assessment: "Assessment"
    case .referral: "Referral"
    case .courtDoc: "Court document"
    case .policy: "Policy"
    case .procedure: "Procedure"
    case .audit: "Audit"
    case .inspection: "Inspection"
    case .research: "Research"
    case .statistic: "Statistic"
    case .conversation: "Conversation"
    case .familyContribution: "Contribution from the family"
    case .ict: "Information system"
    case .otherReview: "Another review"
    case .priorFinding: "Finding of an earlier review"
    case .reviewTeam: "Knowledge of the review team"
    case .caseGroup: "Knowledge of the case group"
    case .other: "Other source"
    }
  }
}

extension SourceWeight {
  /// How close a source stands to what it tells.
  var words: String {
    switch self {
    case .primary: "Made at the time by someone who was there"
    case .secondary: "Made later or from other sources"
    case .anecdotal: "Heard, and not recorded"
    }
  }
}

extension EntryKind {
  /// What kind of row an agency wrote.
  var words: String {
    switch self {
    case .event: "Event"
    case .decision: "Decision"
    case .contact: "Contact"
    case .document: "Document"
    case .noContact: "No contact"
    case .background: "Background"
    case .absenceOfRecord: "No record held"
    }
  }
}
