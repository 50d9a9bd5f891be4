import CaseModel
import WorkbenchActions

/// The JSON of entries that may tell of one occurrence.
struct CandidatesShape: Encodable {
  struct Candidate: Encodable {
    let entries: [String]
    let labels: [String]
    let score: Double
    let reasons: [String]
    let state: String
  }

  let candidates: [Candidate]

  init(_ found: [LabelledCandidate]) {
    candidates = found.map {
      Candidate(
        entries: $0.candidate.entries, labels: $0.labels, score: $0.candidate.score,
        reasons: $0.candidate.reasons, state: $0.candidate.state.rawValue)
    }
  }
}
