import CaseModel
import CaseStorage
public import FuzzyDates

/// Records that a chronology was asked for, chased or received.
public struct RecordReturn {
  /// What happened with a return.
  public enum Step: Sendable {
    /// It was asked for, to be in by a day where one was set.
    case asked(due: CalendarDay?)
    /// The agency was reminded.
    case chased
    /// It came in.
    case received
  }

  private let casePath: String
  private let agency: ImportChoices.Agency
  private let step: Step
  private let day: CalendarDay?
  private let note: String

  /// Says what is recorded.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - agency: The agency; one that the review does not know yet is taken into it if it has a name.
  ///   - step: What happened.
  ///   - day: The day on which it happened; nil for today.
  ///   - note: A note to keep; empty to leave the one that is there.
  public init(
    casePath: String, agency: ImportChoices.Agency, step: Step, day: CalendarDay?, note: String = ""
  ) {
    self.casePath = casePath
    self.agency = agency
    self.step = step
    self.day = day
    self.note = note
  }

  /// Records it.
  ///
  /// - Throws: A failure when the case cannot be changed, or when a step does not follow from what is
  ///   recorded.
  public func run(in workspace: Workspace) throws {
    try OpenCase.writing(casePath) { file in
      var record = try file.record()
      let place = record.returns.firstIndex { $0.agency == agency.code }
      var own = place.map { record.returns[$0] } ?? ChronologyReturn(agency: agency.code)
      let today = workspace.now.day
      if let day, day > today {
        throw ActionFailure(
          "usage.return.future", "That day has not come yet.",
          remedy: "Give --on the day on which it happened, today or earlier.")
      }
      try take(day ?? today, into: &own)
      if let name = agency.name, !record.agencies.contains(where: { $0.code == agency.code }) {
        record.agencies.append(Agency(code: agency.code, name: name))
      }
      if !note.isEmpty { own.note = note }
      if let place { record.returns[place] = own } else { record.returns.append(own) }
      try file.replaceRecord(record, by: workspace.actor)
    }
  }

  private func take(_ day: CalendarDay, into own: inout ChronologyReturn) throws {
    switch step {
    case .asked(let due):
      if let due, due < day {
        throw ActionFailure(
          "usage.return.due", "The chronology would be due before it was asked for.",
          remedy: "Give --due a later day, or say with --on when it was asked for.")
      }
      own.asked = day
      own.due = due ?? own.due
    case .chased:
      guard let asked = own.asked, asked <= day else {
        throw ActionFailure(
          "usage.return.not-asked", "The chronology had not been asked for on that day.",
          remedy: "Record the asking first, with --asked \(agency.code) --on DAY.")
      }
      own.chased = (own.chased + [day]).sorted()
    case .received: own.received = day
    }
  }
}
