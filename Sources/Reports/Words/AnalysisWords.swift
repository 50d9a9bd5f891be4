import CaseModel

extension AppraisalGrade {
  /// The grade, such as `Met the standard of the time in part`; never a colour (methodology 1.8).
  var words: String {
    switch self {
    case .effective: "Effective practice"
    case .expected: "Met the standard of the time"
    case .mixed: "Met the standard of the time in part"
    case .belowExpected: "Below the standard of the time"
    case .unableToJudge: "Not enough is known to appraise it"
    }
  }
}

extension AppraisalStandard {
  /// What practice was measured against.
  var words: String {
    switch self {
    case .procedure: "local procedure"
    case .statutory: "statutory duty"
    case .research: "research"
    case .professional: "professional standard"
    case .peerNorm: "what peers would have done"
    }
  }
}

extension HindsightSafeguard {
  /// How hindsight was kept in check.
  var words: String {
    switch self {
    case .contemporaneousStandard: "the standard of the time was used"
    case .outcomeBlinded: "the outcome was left aside"
    case .counterfactualCases: "cases that ended differently were compared"
    case .participantCheck: "those who took part checked it"
    case .peerPanel: "a panel of peers judged it"
    }
  }
}

extension FactorDirection {
  /// Which way a factor worked.
  var words: String {
    switch self {
    case .supported: "helped"
    case .hindered: "got in the way"
    case .both: "helped and got in the way"
    }
  }
}

extension FactorLevel {
  /// The level of the system.
  var words: String {
    switch self {
    case .frontline: "front line"
    case .localStrategic: "local organisations"
    case .national: "national"
    }
  }
}

extension FactorScope {
  /// Whether a factor holds beyond the case.
  var words: String {
    switch self {
    case .thisCase: "in this case"
    case .general: "more widely"
    }
  }
}

extension PatternDirection {
  /// Whether a pattern makes practice safer.
  var words: String {
    switch self {
    case .supports: "supports good practice"
    case .hinders: "creates unsafe conditions"
    }
  }
}

extension EvidenceStrength {
  /// How strongly something weighs.
  var words: String {
    switch self {
    case .strong: "strong"
    case .moderate: "moderate"
    case .weak: "weak"
    }
  }
}

extension EvidenceBearing {
  /// What to write behind a piece of evidence; empty for evidence in favour.
  var words: String {
    switch self {
    case .supports: ""
    case .contradicts: "which speaks against it"
    case .contextualises: "for context"
    }
  }
}

extension Confidence {
  /// How sure the review team is.
  var words: String {
    switch self {
    case .high: "high"
    case .medium: "medium"
    case .low: "low"
    }
  }
}

extension FindingStatus {
  /// How far a finding has been tested.
  var words: String {
    switch self {
    case .candidate: "Put forward, not yet tested"
    case .tested: "Tested with the case group"
    case .agreed: "Agreed by the review team"
    case .indicative: "Indicative"
    case .parked: "Set aside"
    case .movedToAdditional: "Moved to additional learning"
    }
  }
}

extension QuestionAudience {
  /// Whom something is put to.
  var words: String {
    switch self {
    case .board: "the board"
    case .partnerAgencies: "the partner agencies"
    case .national: "national bodies"
    }
  }
}

extension AdditionalLearningScope {
  /// Why a point of learning is not a finding.
  var words: String {
    switch self {
    case .singleAgency: "A point for one agency"
    case .caseSpecific: "A point about this case"
    case .national: "A national matter"
    case .process: "A point about the review itself"
    }
  }
}

extension RecommendationKind {
  /// What a recommendation would change.
  var words: String {
    switch self {
    case .policy: "policy"
    case .training: "training"
    case .tool: "tools"
    case .resource: "resources"
    case .commissioning: "commissioning"
    case .redesign: "the design of the work"
    case .research: "what is known"
    case .communication: "communication"
    case .culture: "culture"
    }
  }
}

extension CheckSeverity {
  /// How much the result of a check matters.
  var words: String {
    switch self {
    case .block: "Must be resolved"
    case .warn: "A person must look"
    case .advise: "Worth a thought"
    }
  }
}
