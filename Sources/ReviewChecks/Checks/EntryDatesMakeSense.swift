import CaseModel
import Diagnostics
import FuzzyDates

/// L-C2: the dates of an entry can be read and lie where they can lie (methodology 5.4).
struct EntryDatesMakeSense: ReviewCheck {
  let id = "L-C2"
  let name = "The dates of every entry make sense"
  let reason =
    "An entry with an impossible date stands in the wrong place of the chronology, or in none; the "
    + "agency can often mend it from its record."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    unreadable(in: subject)
      + subject.entries.filter { subject.hidden[$0.id] == nil }.flatMap { entry in
        problems(of: entry, in: subject).map { problem in
          CheckObservation(
            entry.place, detail: problem.detail, message: problem.message, remedy: problem.remedy)
        }
      }
  }

  /// What the reading of the files said of dates that it could not use.
  private func unreadable(in subject: CheckSubject) -> [CheckObservation] {
    let kinds = [
      "impossible", "impossible-time", "unreadable", "words-not-read", "ambiguous-order",
      "time-without-date",
      "year-missing", "end-before-start",
    ]
    let agencies = Dictionary(
      subject.files.map { ($0.name, $0.agency) }, uniquingKeysWith: { first, _ in first })
    return subject.diagnostics.compactMap { diagnostic in
      let prefix = "chronology.date."
      guard diagnostic.id.hasPrefix(prefix) else { return nil }
      let kind = String(diagnostic.id.dropFirst(prefix.count))
      guard kinds.contains(kind), subject.hidden[diagnostic.place.entry ?? ""] == nil else {
        return nil
      }
      let file = diagnostic.place.file ?? ""
      let agency = agencies[file] ?? file
      let row = diagnostic.place.reference ?? diagnostic.place.line.map { "line \($0)" } ?? "a row"
      return CheckObservation(
        ReviewPlace(
          "\(agency) \(row)", path: "\(agency)/\(row.split(separator: " ").joined(separator: "-"))"),
        detail: kind, message: diagnostic.message, remedy: diagnostic.remedy)
    }
  }

  private struct Problem {
    let detail: String
    let message: String
    let remedy: String
  }

  /// Days from conception to a birth at term, and two weeks over.
  private static let pregnancy = 294

  private func problems(of entry: ChronologyEntry, in subject: CheckSubject) -> [Problem] {
    let first = entry.when.earliest
    let last = entry.when.latest
    let settings = subject.record.settings
    var problems: [Problem] = []
    if let first, let end = entry.end?.latest, end < first {
      problems.append(
        Problem(
          detail: "end-before-start", message: "The end lies before the beginning.",
          remedy: "Ask the agency which of the two is right."))
    }
    if let first, first.day > subject.today {
      problems.append(
        Problem(
          detail: "future", message: "The date lies in the future.",
          remedy: "Ask the agency for the date; the year is often the slip."))
    } else if let first, let end = settings.periodTo, first.day > end {
      problems.append(
        Problem(
          detail: "after-review", message: "The date lies after the period under review.",
          remedy: "Check the date; if it is right, hide the row as out of scope or set this aside "
            + "with the reason for which it matters."))
    }
    if let last, let begin = settings.periodFrom, last.day < begin {
      problems.append(
        Problem(
          detail: "out-of-scope",
          message: "The date lies before the period under review"
            + (entry.kind == .background ? "; the row is marked as background." : "."),
          remedy: "Check the date; if it is right, hide the row as out of scope or set this aside "
            + "with the reason for which it matters."))
    }
    if let last, entry.kind != .background, let child = child(of: entry, in: subject),
      let born = child.born, last.day < born.adding(days: -Self.pregnancy)
    {
      problems.append(
        Problem(
          detail: "before-birth",
          message: "The row concerns \(child.code) and is dated long before the birth.",
          remedy: "Ask the agency for the date, or whether the row is about someone else."))
    }
    return problems
  }

  /// The subject child whom an entry names.
  private func child(of entry: ChronologyEntry, in subject: CheckSubject) -> Person? {
    subject.record.people.first { person in
      person.kind == .subjectChild && entry.subjects.contains(person.code)
    }
  }
}
