import CaseModel

/// L-M18: a finding has exactly one primary category, of the version that the review uses
/// (methodology 1.9).
struct FindingHasOnePrimaryCategory: ReviewCheck {
  let id = "L-M18"
  let name = "A finding has one primary category of the review's typology"
  let reason =
    "The typology lets reviews be compared: each finding has exactly one primary category, taken "
    + "from one version of the list (Guide 24, appendix 6)."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    subject.findings.flatMap { finding -> [CheckObservation] in
      let place = finding.place.at("category", "category")
      let primary = finding.categories.filter(\.isPrimary).count
      var observations: [CheckObservation] = []
      if primary != 1 {
        observations.append(
          CheckObservation(
            place, detail: "primary",
            message: primary == 0
              ? "No primary category is given." : "\(primary) categories are given as primary.",
            remedy: "Decide which one category fits best, mark it as primary, and keep another as "
              + "secondary if need be."))
      }
      for category in finding.categories {
        guard let message = mismatch(category, in: subject) else { continue }
        observations.append(
          CheckObservation(
            place, detail: category.code, message: message,
            remedy: "Choose a category of the typology and version that the review has set up, or "
              + "set the review up with the version that was used."))
      }
      return observations
    }
  }

  /// What is wrong with a category's framework, version or code; nil for nothing.
  private func mismatch(_ category: FindingCategory, in subject: CheckSubject) -> String? {
    let reference = category.framework
    let inUse = subject.record.settings.frameworks
    if !inUse.isEmpty, !inUse.contains(reference) {
      let isOtherVersion = inUse.contains { $0.id == reference.id }
      return isOtherVersion
        ? "A category is of version \(reference.version), which is not the review's."
        : "A category is of a framework that the review does not use."
    }
    guard !subject.frameworks.isEmpty else { return nil }
    guard let framework = subject.frameworks[reference] else {
      return "A category is of a framework and version that is not there."
    }
    return framework.code(category.code) == nil
      ? "A category is not in version \(reference.version) of its framework." : nil
  }
}
