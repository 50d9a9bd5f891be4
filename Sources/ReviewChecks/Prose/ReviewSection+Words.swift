import CaseModel

extension ReviewSection {
  /// The section as a reviewer would name it.
  var words: String {
    switch self {
    case .reasonForReview: "why this case is being reviewed"
    case .caseSummary: "succinct summary of the case"
    case .timeFrame: "time frame"
    case .methodology: "methodology"
    case .methodComment: "comment on the method"
    case .limitations: "limitations"
    case .findingsIntroduction: "introduction to the findings"
    case .windowOnTheSystem: "what makes the case a window on the system"
    case .conclusion: "conclusion"
    }
  }
}
