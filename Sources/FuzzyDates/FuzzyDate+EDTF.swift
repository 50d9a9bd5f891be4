extension FuzzyDate {
  /// The date in the Extended Date/Time Format of ISO 8601-2; empty for an undated one.
  public var edtf: String {
    [earliestText ?? "..", latestText ?? ".."].joined(separator: "/")
  }
}
