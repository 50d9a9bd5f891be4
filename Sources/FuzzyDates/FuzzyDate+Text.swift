extension FuzzyDate {
  /// The earliest moment as `2024-05-23`, or `2024-05-23T10:15` where the time is told more finely
  /// than to the day; nil where the words set no beginning.
  public var earliestText: String? { earliest.map(text) }

  /// The latest moment in the same form; nil where the words set no end.
  public var latestText: String? { latest.map(text) }

  private func text(_ moment: WallTime) -> String {
    precision == .minute || precision == .hour ? moment.description : moment.day.description
  }
}
