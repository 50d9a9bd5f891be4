import CaseModel
import FuzzyDates

extension CheckExamples {
  static let episodes: [String: [CheckExample]] = [
    "L-M1": [
      CheckExample("no appraisal needs no factor") {
        $0.record.episodes[0].appraisal = nil
        $0.record.episodes[0].factors = []
      },
      CheckExample("an appraisal without a factor", at: ["Episode 2, contributory factors"]) {
        $0.record.episodes[1].factors = []
      },
    ],
    "L-M2": [
      CheckExample("a second worker in one of two entries is no main actor") {
        $0.entries[1].actors = ["HV1", "HV2"]
      },
      CheckExample("no factors, so nothing is explained yet") {
        $0.record.episodes[0].factors = []
        $0.record.episodes[0].perspectives = []
      },
      CheckExample("no perspective at all", at: ["Episode 1, perspectives"]) {
        $0.record.episodes[0].perspectives = []
      },
      CheckExample("a perspective in which nothing is written", at: ["Episode 1, perspectives"]) {
        $0.record.episodes[0].perspectives = [Perspective(role: "HV1")]
      },
      CheckExample(
        "a worker in every entry without a perspective",
        at: ["Episode 1, perspectives", "Episode 2, perspectives"]
      ) {
        $0.entries[0].actors = ["HV1", "HV2"]
        $0.entries[1].actors = ["HV1", "HV2"]
      },
    ],
    "L-M4": [
      CheckExample("another standard and safeguard") {
        $0.record.episodes[0].appraisal?.standard = .peerNorm
        $0.record.episodes[0].appraisal?.safeguard = .outcomeBlinded
      },
      CheckExample("no standard", at: ["Episode 1, appraisal"]) {
        $0.record.episodes[0].appraisal?.standard = nil
      },
      CheckExample("neither", at: ["Episode 1, appraisal", "Episode 1, appraisal"]) {
        $0.record.episodes[0].appraisal?.standard = nil
        $0.record.episodes[0].appraisal?.safeguard = nil
      },
    ],
    "L-M6": [
      CheckExample("nothing appraised yet and nothing found yet") {
        $0.record.episodes = []
        $0.record.findings = []
      },
      CheckExample("no effective practice", at: ["Episodes"]) {
        $0.record.episodes[0].appraisal?.grade = .belowExpected
      },
      CheckExample("no strength", at: ["Findings"]) { $0.record.findings[1].isStrength = false },
      CheckExample("a strength that is parked does not count", at: ["Findings"]) {
        $0.record.findings[1].status = .parked
      },
    ],
    "L-N6": [
      CheckExample("a plain title") { $0.record.episodes[0].title = "The infant weight review" },
      CheckExample("a word that was said, in quotation marks") {
        $0.record.episodes[0].title = "The call about a “missed” appointment"
      },
      CheckExample("a title that judges", at: ["Episode 1, title"]) {
        $0.record.episodes[0].title = "Delayed and inadequate response"
      },
      CheckExample("praise judges too", at: ["Episode 2, title"]) {
        $0.record.episodes[1].title = "Excellent work by the school"
      },
    ],
    "L-H5": [
      CheckExample("a conversation is always held later and tells of the time") {
        $0.record.conversations[0].date = day("2025-01-10")
      },
      CheckExample("an episode without dates cannot be compared") {
        $0.record.episodes[0].from = nil
        $0.record.episodes[0].to = nil
        $0.record.episodes[0].appraisal?.citations = [Citation(target: "HV/HV-003")]
      },
      CheckExample("an entry on the last day of the episode") {
        $0.record.episodes[0].to = day("2024-05-23")
        $0.record.episodes[0].appraisal?.citations = [Citation(target: "HV/HV-003")]
      },
      CheckExample("an entry of after the episode", at: ["Episode 1, appraisal"]) {
        $0.record.episodes[0].appraisal?.citations = [Citation(target: "HV/HV-003")]
      },
      CheckExample(
        "an entry of the time that arrived later",
        at: ["Episode 1, appraisal", "Episode 2, appraisal"]
      ) {
        $0.entries[0].received = date("2024-05-02")
      },
      CheckExample(
        "an entry of the time that was written down later",
        at: ["Episode 1, appraisal", "Episode 2, appraisal"]
      ) {
        $0.entries[0].recorded = date("2024-06-02")
      },
      CheckExample(
        "a procedure of a later year", at: ["Episode 1, appraisal", "Episode 2, appraisal"]
      ) {
        $0.record.sources[1].date = "January 2025"
      },
    ],
  ]
}
