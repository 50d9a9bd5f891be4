import CaseModel
import FuzzyDates

/// L-C8: where an agency's chronology is silent for long, it says that there was no contact
/// (methodology 5.3).
///
/// A period counts as long when it is more than sixty days and more than twice the agency's usual
/// interval. Sixty days are two months: for a family that several services are in touch with, a
/// reader would ask what happened in them. The second half keeps the check from asking an agency that
/// was only ever in touch now and then about each of its intervals.
struct SilentPeriodIsDeclared: ReviewCheck {
  let id = "L-C8"
  let name = "A long silence is declared as a period without contact"
  let reason =
    "A gap can mean that nothing happened, that nothing was recorded, or that a record was not "
    + "found; agencies are asked to say when there was no contact (template SAR 3b)."

  /// The longest silence, in days, that asks for no explanation.
  static let longestSilence = 60

  func severity(at gate: CheckGate) -> CheckSeverity? { .advise }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    let byAgency = Dictionary(
      grouping: subject.entries.filter { subject.hidden[$0.id] == nil }, by: \.agency)
    let agencies = Set(subject.files.map(\.agency)).union(byAgency.keys).filter { !$0.isEmpty }
    return agencies.sorted().flatMap { agency in
      let spans = (byAgency[agency] ?? []).compactMap(Self.span)
      return silences(of: agency, spans: spans, in: subject).map { from, to in
        CheckObservation(
          ReviewPlace("\(agency), \(from) to \(to)", path: "\(agency)/\(from)/\(to)"),
          message: "For \(to.dayNumber - from.dayNumber + 1) days there is neither an entry nor a "
            + "statement that there was no contact.",
          remedy: "Ask the agency whether there was no contact, and have it say so in its "
            + "chronology; or have it look for the missing record.")
      }
    }
  }

  /// The days that an entry covers, as far as its date says so.
  private static func span(of entry: ChronologyEntry) -> ClosedRange<Int>? {
    let end = entry.end ?? entry.when
    guard let first = (entry.when.earliest ?? end.latest)?.day.dayNumber,
      let last = (end.latest ?? entry.when.latest ?? entry.when.earliest)?.day.dayNumber
    else { return nil }
    return first...max(first, last)
  }

  private func silences(
    of agency: String, spans: [ClosedRange<Int>], in subject: CheckSubject
  ) -> [(CalendarDay, CalendarDay)] {
    let settings = subject.record.settings
    let file = subject.files.first { $0.agency == agency }
    guard let begin = [settings.periodFrom, file?.coversFrom].compactMap(\.self).max(),
      let end = [settings.periodTo, file?.coversTo].compactMap(\.self).min(), begin <= end
    else { return [] }
    let sorted = spans.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    let limit = max(Self.longestSilence, 2 * usualInterval(of: sorted))
    var silences: [(CalendarDay, CalendarDay)] = []
    var covered = begin.dayNumber - 1
    for next in sorted.map({ ($0.lowerBound, $0.upperBound) }) + [(end.dayNumber + 1, 0)] {
      let until = min(next.0, end.dayNumber + 1)
      if until - covered - 1 > limit {
        silences.append(
          (CalendarDay(dayNumber: covered + 1), CalendarDay(dayNumber: until - 1)))
      }
      covered = max(covered, next.1)
    }
    return silences
  }

  /// The middle one of the intervals between the beginnings of entries; 0 for fewer than three.
  private func usualInterval(of spans: [ClosedRange<Int>]) -> Int {
    let days = spans.map(\.lowerBound)
    guard days.count > 2 else { return 0 }
    let intervals = zip(days.dropFirst(), days).map { $0 - $1 }.sorted()
    return intervals[intervals.count / 2]
  }
}
