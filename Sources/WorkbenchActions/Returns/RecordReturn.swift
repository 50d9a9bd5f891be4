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
  private let agency: String
  private let step: Step
  private let day: CalendarDay?
  private let note: String

  /// Says what is recorded.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - agency: The code of the agency.
  ///   - step: What happened.
  ///   - day: The day on which it happened; nil for today.
  ///   - note: A note to keep; empty to leave the one that is there.
  public init(casePath: String, agency: String, step: Step, day: CalendarDay?, note: String = "") {
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
      let place = record.returns.firstIndex { $0.agency == agency }
      var own = place.map { record.returns[$0] } ?? ChronologyReturn(agency: agency)
      try take(day ?? workspace.now.day, into: &own)
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
          remedy: "Give --due a day after the day of asking.")
      }
      own.asked = day
      own.due = due ?? own.due
    case .chased:
      guard let asked = own.asked, asked <= day else {
        throw ActionFailure(
          "usage.return.not-asked", "The chronology had not been asked for on that day.",
          remedy: "Record the asking first, with --asked \(agency) --on DAY.")
      }
      own.chased = (own.chased + [day]).sorted()
    case .received: own.received = day
    }
  }
}
