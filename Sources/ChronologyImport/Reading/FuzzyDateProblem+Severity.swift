import Diagnostics
import FuzzyDates

extension FuzzyDateProblem {
  /// How grave the problem is for the date of an entry: the entry is kept in any case.
  var severity: Diagnostic.Severity {
    switch self {
    case .centuryAssumed, .zoneIgnored, .zoneConverted, .zoneMissing, .repeatedHour,
      .placeholderMidnight, .dateOfRecord, .mistyped, .relativeToPrevious, .relativeToWriting,
      .relativeToBirth:
      .note
    default: .warning
    }
  }
}
