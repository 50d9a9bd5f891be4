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

extension ContactKind {
  /// How people were in contact.
  var words: String {
    switch self {
    case .homeVisit: "Home visit"
    case .officeVisit: "Visit at an office or clinic"
    case .call: "Telephone call"
    case .text: "Text message"
    case .email: "E-mail"
    case .letter: "Letter"
    case .meeting: "Meeting"
    case .conference: "Child protection conference"
    case .strategyDiscussion: "Strategy discussion"
    case .referral: "Referral"
    case .s47: "Section 47 enquiry"
    case .cpConference: "Child protection case conference"
    case .admission: "Admission to hospital"
    case .attendance: "Attendance"
    case .missing: "Episode of going missing"
    case .policeCall: "Call to the police"
    case .notBrought: "Child not brought"
    case .didNotAttend: "Adult did not attend"
    case .checks: "Checks of records"
    case .court: "Court hearing"
    case .other: "Other contact"
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

extension ChildSeen {
  /// Whether the child was seen.
  var words: String {
    switch self {
    case .yes: "Child seen"
    case .seenAsleep: "Child seen asleep only"
    case .no: "Child not seen"
    case .notRecorded: "Not recorded whether the child was seen"
    case .notApplicable: "No occasion to see the child"
    }
  }
}

extension ChildSeenAlone {
  /// Whether the child was seen alone; empty where the question does not arise.
  var words: String {
    switch self {
    case .yes: "seen alone"
    case .no: "not seen alone"
    case .notRecorded: "not recorded whether alone"
    case .notApplicable: ""
    }
  }
}

extension ImpactKind {
  /// How something bore on the child.
  var words: String {
    switch self {
    case .positive: "helped the child"
    case .negative: "harmed or worried the child"
    case .neutral: "made no difference to the child"
    case .unknown: "not known how it bore on the child"
    }
  }
}

extension LinkRelation {
  /// How entries belong together.
  var words: String {
    switch self {
    case .sameOccurrence: "Accounts of one occurrence"
    case .related: "Related to"
    case .contradicts: "Cannot both be right with"
    case .repliesTo: "Answers"
    case .notRelated: "Does not belong with"
    }
  }
}
