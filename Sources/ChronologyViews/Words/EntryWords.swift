public import CaseModel

// The values of an entry in the words of a reader.

extension ContactKind {
  /// How people were in contact, such as `Home visit`.
  public var words: String {
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

extension ChildSeen {
  /// Whether the child was seen, such as `Child seen asleep only`.
  public var words: String {
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
  public var words: String {
    switch self {
    case .yes: "seen alone"
    case .no: "not seen alone"
    case .notRecorded: "not recorded whether alone"
    case .notApplicable: ""
    }
  }
}

extension ImpactKind {
  /// How something bore on the child, such as `helped the child`.
  public var words: String {
    switch self {
    case .positive: "helped the child"
    case .negative: "harmed or worried the child"
    case .neutral: "made no difference to the child"
    case .unknown: "not known how it bore on the child"
    }
  }
}

extension LinkRelation {
  /// How entries belong together, such as `Related`.
  public var words: String {
    switch self {
    case .sameOccurrence: "Accounts of one occurrence"
    case .related: "Related"
    case .contradicts: "Cannot both be right"
    case .repliesTo: "One answers the other"
    case .notRelated: "Do not belong together"
    }
  }
}
