import CaseModel

/// Applied factors in words.
enum FactorWords {
  /// The label of the factor with those above it; says so where the framework is not at hand.
  static func label(_ factor: Inside<AppliedFactor>) -> String {
    label(factor.value, factor.frameworks)
  }

  /// The label of the factor with those above it; says so where the framework is not at hand.
  static func label(_ factor: AppliedFactor, _ frameworks: [CodingFramework]) -> String {
    let labels = frameworks.labels(of: factor.code, in: factor.framework)
    return labels.isEmpty
      ? "A factor that its framework does not list" : labels.joined(separator: ": ")
  }

  /// The framework and its version (invariant 8).
  static func framework(_ factor: Inside<AppliedFactor>) -> String {
    let reference = factor.value.framework
    guard let framework = factor.frameworks[reference] else {
      return "a framework that is not at hand, version \(reference.version)"
    }
    return "\(framework.name), version \(reference.version)"
  }
}
