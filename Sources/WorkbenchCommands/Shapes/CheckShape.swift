import CaseModel

/// The JSON of the checks.
struct CheckShape: Encodable {
  struct Reason: Encodable { let reason, by: String }
  struct Result: Encodable {
    let id, check, name, result, severity, place, message, reason, remedy, state: String
    @Nullable var dismissal: Reason?
  }

  let gate: String
  let results: [Result]
  let counts: [String: Int]

  init(gate: CheckGate, results: [CheckResult]) {
    self.gate = gate.rawValue
    self.results = results.map { result in
      Result(
        id: result.id, check: result.check, name: result.name, result: result.id,
        severity: result.severity.rawValue, place: result.place, message: result.message,
        reason: result.reason, remedy: result.remedy,
        state: result.dismissal == nil ? "open" : "dismissed",
        dismissal: result.dismissal.map { Reason(reason: $0.reason, by: $0.by) })
    }
    var counts = Dictionary(
      uniqueKeysWithValues: CheckSeverity.allCases.map { severity in
        (
          severity.rawValue,
          results.count { $0.severity == severity && $0.dismissal == nil }
        )
      })
    counts["dismissed"] = results.count { $0.dismissal != nil }
    self.counts = counts
  }
}
