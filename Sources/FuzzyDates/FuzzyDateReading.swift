/// What a reader made of somebody's words: a date, and what a person should know about it.
public struct FuzzyDateReading: Hashable, Sendable {
  /// The date, with the words as they were written; undated where they could not be read.
  public let date: FuzzyDate
  /// What stood in the way or had to be assumed; nil when the words were plain.
  ///
  /// Words that say themselves that there is no date, such as `not known`, are plain.
  public let problem: FuzzyDateProblem?

  /// Creates a reading.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - problem: What stood in the way or had to be assumed.
  public init(date: FuzzyDate, problem: FuzzyDateProblem? = nil) {
    self.date = date
    self.problem = problem
  }
}
