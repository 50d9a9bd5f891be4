/// What words allow, once it has been worked out.
struct DateSpan: Equatable {
  var first: WallTime
  var last: WallTime
  var precision: DatePrecision
  var isApproximate: Bool
  var note: FuzzyDateProblem?
}

/// Why words give no date.
struct DateRefusal: Error {
  let problem: FuzzyDateProblem
}

extension DatePrecision {
  /// The coarser of two precisions.
  func coarser(_ other: DatePrecision) -> DatePrecision { rank >= other.rank ? self : other }

  var rank: Int {
    switch self {
    case .minute: 0
    case .hour: 1
    case .day: 2
    case .week: 3
    case .month: 4
    case .season: 5
    case .quarter: 6
    case .term: 7
    case .year: 8
    case .unknown: 9
    }
  }
}
