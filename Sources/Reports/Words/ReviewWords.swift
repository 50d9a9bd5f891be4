import CaseModel

// What the values of a review are called in a report, in words for its readers.

extension ReviewKind {
  /// The kind of review in words, such as `local child safeguarding practice review`.
  var words: String {
    switch self {
    case .scr: "serious case review"
    case .lcspr: "local child safeguarding practice review"
    case .rapidReview: "rapid review"
    case .nationalReview: "national child safeguarding practice review"
    case .learningReview, .scottishLearningReview: "learning review"
    case .criticalIncidentReview: "critical incident review"
    case .sar: "safeguarding adults review"
    case .sarRapidTime: "safeguarding adults review in rapid time"
    case .dhr: "domestic homicide review"
    case .dardr: "domestic abuse related death review"
    case .cprConcise: "concise child practice review"
    case .cprExtended: "extended child practice review"
    case .susr: "single unified safeguarding review"
    case .cmrNI: "case management review"
    case .singleAgencyReview: "single-agency review"
    case .themedReview: "themed review"
    case .goodPracticeReview: "review of good practice"
    }
  }
}

extension StatutoryRegime {
  /// The law or guidance in words, such as `Working Together to Safeguard Children 2023`.
  var words: String {
    switch self {
    case .wt2006: "Working Together to Safeguard Children 2006"
    case .wt2010: "Working Together to Safeguard Children 2010"
    case .wt2013: "Working Together to Safeguard Children 2013"
    case .wt2015: "Working Together to Safeguard Children 2015"
    case .wt2018: "Working Together to Safeguard Children 2018"
    case .wt2023: "Working Together to Safeguard Children 2023"
    case .careAct2014: "the Care Act 2014"
    case .dhr2016: "the guidance on domestic homicide reviews of 2016"
    case .dardr2024: "the rules on domestic abuse related death reviews"
    case .scotland2015: "the Scottish guidance of 2015"
    case .scotland2021: "the Scottish guidance of 2021"
    case .scotland2024: "the Scottish guidance of 2024"
    case .walesVol2: "Working Together to Safeguard People, volume 2"
    case .susr2024: "the guidance on single unified safeguarding reviews of 2024"
    case .sbni2012: "the Safeguarding Board for Northern Ireland regulations 2012"
    case .local: "local arrangements"
    }
  }
}

extension ReviewMethod {
  /// The method in words, which can follow `carried out with`.
  var words: String {
    switch self {
    case .learningTogether: "a Learning Together style systems method"
    case .overviewReport: "an overview report drawn from agencies’ own reviews"
    case .hybrid: "a mixture of methods"
    case .systemsOther: "a systems method"
    case .significantIncidentLearningProcess: "the significant incident learning process"
    case .rootCause: "root cause analysis"
    case .appreciativeInquiry: "appreciative inquiry"
    case .other: "a method of its own"
    }
  }
}

extension MethodScale {
  /// How much of the method was carried out, as a sentence.
  var words: String {
    switch self {
    case .full:
      "The full method was used: individual conversations with all key staff, and review-team "
        + "meetings over some six months."
    case .intensive: "All elements of the full method were carried out in two blocks."
    case .speedPlus: "All elements of the full method were carried out in one week."
    case .midRange: "A shorter form of the method was used, with few conversations and meetings."
    case .focused: "A one-day event with staff was held; there were no individual conversations."
    case .themed: "Case files were audited for breadth, and one review was made for depth."
    }
  }
}

extension ParticipantRole {
  /// The part that someone plays, such as `Lead reviewer`.
  var words: String {
    switch self {
    case .leadReviewer: "Lead reviewer"
    case .reviewTeam: "Review team"
    case .caseGroup: "Case group"
    case .champion: "Champion in the agency"
    case .commissioner: "Commissioner"
    case .boardChair: "Chair of the board"
    case .administrator: "Administrator"
    case .supervisor: "Methodological supervisor"
    case .legalAdviser: "Legal adviser"
    case .family: "Family"
    case .advocate: "Advocate"
    }
  }
}

extension Audience {
  /// For whom a report is made, which can follow `for`.
  var words: String {
    switch self {
    case .internal: "the review team"
    case .board: "the board"
    case .publication: "publication"
    }
  }
}

extension AgencyKind {
  /// What an agency does, such as `Health visiting`; empty where the kind says nothing.
  var words: String {
    switch self {
    case .childrensSocialCare: "Children’s social care"
    case .earlyHelp: "Early help"
    case .police: "Police"
    case .healthAcute: "Acute hospital"
    case .maternity: "Maternity service"
    case .community: "Community health service"
    case .healthVisiting: "Health visiting"
    case .schoolNursing: "School nursing"
    case .gp: "General practice"
    case .mentalHealth: "Adult mental health service"
    case .camhs: "Child and adolescent mental health service"
    case .education: "Education"
    case .earlyYears: "Early years setting"
    case .housing: "Housing"
    case .probation: "Probation"
    case .youthJustice: "Youth justice"
    case .cafcass: "Children and family court advisory service"
    case .court: "Court"
    case .voluntary: "Voluntary organisation"
    case .ambulance: "Ambulance service"
    case .adultSocialCare: "Adult social care"
    case .drugAlcohol: "Drug and alcohol service"
    case .other: ""
    }
  }
}
