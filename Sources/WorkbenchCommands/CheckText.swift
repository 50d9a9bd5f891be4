import CaseModel

/// What the checks found, in the words of a reviewer, grouped by place.
enum CheckText {
  static func words(of results: [CheckResult], gate: CheckGate) -> String {
    let open = results.filter { $0.dismissal == nil }
    var lines = [summary(of: open, dismissed: results.count - open.count, gate: gate)]
    if gate == .publication {
      lines.append("Names are looked for in the finished file, when `throughline report` makes it.")
    }
    var places: [String] = []
    for result in open where !places.contains(result.place) { places.append(result.place) }
    for place in places {
      lines += ["", place]
      for result in open where result.place == place {
        lines += [
          "  [\(word(for: result.severity))] \(result.message)",
          "    Why: \(result.reason)",
          "    What would satisfy this: \(result.remedy)",
          "    (check \(result.check), result \(result.id))",
        ]
      }
    }
    let dismissed = results.filter { $0.dismissal != nil }
    if !dismissed.isEmpty { lines += ["", "Set aside with a reason"] }
    for result in dismissed {
      guard let dismissal = result.dismissal else { continue }
      lines += [
        "  \(result.place): \(result.message)", "    Reason: \(dismissal.reason) (\(dismissal.by))",
      ]
    }
    return lines.joined(separator: "\n")
  }

  private static func summary(
    of open: [CheckResult], dismissed: Int, gate: CheckGate
  ) -> String {
    func count(_ severity: CheckSeverity) -> Int { open.count { $0.severity == severity } }
    return "Checked for \(gate.rawValue): \(count(.block)) that block, \(count(.warn)) to look at, "
      + "\(count(.advise)) for advice, \(dismissed) set aside."
  }

  private static func word(for severity: CheckSeverity) -> String {
    switch severity {
    case .block: "BLOCKS"
    case .warn: "look at"
    case .advise: "advice"
    }
  }
}
