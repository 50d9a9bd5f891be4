import CaseModel
import Foundation

/// L-M9: what is said on prevalence and spread, and every figure, has a source.
struct PrevalenceAndSpreadHaveSources: ReviewCheck {
  let id = "L-M9"
  let name = "Prevalence, spread and figures have sources"
  let reason =
    "How many cases a pattern affects and how far it reaches decide how much it matters, so a "
    + "reader must be able to see where that is known from (anatomy of a finding)."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    subject.findings.flatMap { finding in
      FindingLayerName.allCases.compactMap { name in
        let layer = finding.layers[name] ?? FindingLayer()
        let isSourced = !subject.evidence.supporting(layer.citations).isEmpty
        guard let message = message(on: name, layer, isSourced: isSourced) else { return nil }
        return CheckObservation(
          finding.place(of: name), message: message,
          remedy: "Say what is known and cite where from: an audit, a count, national research, or "
            + "the judgement of the review team, named as such.")
      }
    }
  }

  private func message(
    on name: FindingLayerName, _ layer: FindingLayer, isSourced: Bool
  ) -> String? {
    let needsSource = name == .prevalence || name == .widespread
    if needsSource, layer.text.isBlank { return "Nothing is written." }
    if isSourced { return nil }
    if needsSource { return "No source is cited." }
    return layer.text.contains(where: Self.hasFigure)
      ? "A figure is given and no source is cited." : nil
  }

  /// Whether a text counts cases: a share in per cent, some out of a number, or so many files.
  private static func hasFigure(_ text: String) -> Bool {
    let number =
      #"(?:[0-9]{1,3}(?:,[0-9]{3})*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred)"#
    let counted = "(?:cases|files|families|children|records|audits|assessments|plans|referrals)"
    let figure =
      #"\b\#(number)(?: ?%| per ?cent\b| out of\b| (?:of|in) (?:the |every )?\#(number)\b(?![,0-9])| \#(counted)\b)"#
    return text.range(of: figure, options: [.regularExpression, .caseInsensitive]) != nil
  }
}
