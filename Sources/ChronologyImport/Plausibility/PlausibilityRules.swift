/// The rules by which entries that look wrong are found.
public enum PlausibilityRules {
  /// All rules, ready for the entries of one file.
  ///
  /// - Parameter facts: What the review knows.
  public static func all(knowing facts: ReviewFacts) -> [any PlausibilityRule] {
    [
      BeforeBirth(facts),
      InTheFuture(facts),
      FarOutsidePeriod(facts),
      DayMonthSwapped(facts),
      SchoolAtWeekend(facts),
      RecordedBefore(),
      RecordedLate(),
      MidnightThroughout(),
      FirstOfJanuary(),
      OneDateThroughout(),
    ]
  }
}
