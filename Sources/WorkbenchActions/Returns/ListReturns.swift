public import CaseModel
import CaseStorage
import FuzzyDates

/// Lists the chronologies that the review asked for, and how each stands.
public struct ListReturns {
  /// How a return stands.
  public enum State: String, Sendable {
    /// Nobody has asked for it.
    case notAsked
    /// It was asked for and is not due yet, or bears no day.
    case waiting
    /// It was due and is not in.
    case overdue
    /// It is in.
    case received
  }

  /// One agency's return.
  public struct Item: Sendable {
    /// What is recorded of it.
    public let record: ChronologyReturn
    /// The name of the agency.
    public let name: String
    /// How it stands.
    public let state: State
    /// How many files of the agency the case holds.
    public let files: Int
  }

  private let casePath: String

  /// Says whose returns are listed.
  ///
  /// - Parameter casePath: The case file.
  public init(casePath: String) { self.casePath = casePath }

  /// Lists the returns: every agency that was asked, is in the review, or has sent a file.
  ///
  /// - Returns: Those that are overdue first, the longest first, then by agency.
  /// - Throws: A failure when the case cannot be opened.
  public func run(in workspace: Workspace) throws -> [Item] {
    let (record, stored) = try OpenCase.reading(casePath) { (try $0.record(), try $0.files()) }
    let names = Dictionary(
      stored.map { ($0.file.agency, $0.file.agencyName) }
        + record.agencies.map { ($0.code, $0.name) }, uniquingKeysWith: { $1.isEmpty ? $0 : $1 })
    let returns = Dictionary(
      record.returns.map { ($0.agency, $0) }, uniquingKeysWith: { first, _ in first })
    return Set(names.keys).union(returns.keys).map { code in
      let own = returns[code] ?? ChronologyReturn(agency: code)
      let files = stored.count { $0.file.agency == code && $0.isCurrent }
      return Item(
        record: own, name: names[code] ?? "", state: Self.state(own, files, workspace.now.day),
        files: files)
    }.sorted { left, right in
      let (leftLate, rightLate) = (left.state == .overdue, right.state == .overdue)
      if leftLate != rightLate { return leftLate }
      let (leftDue, rightDue) = (left.record.due, right.record.due)
      if leftLate, let leftDue, let rightDue, leftDue != rightDue { return leftDue < rightDue }
      return left.record.agency < right.record.agency
    }
  }

  private static func state(_ own: ChronologyReturn, _ files: Int, _ today: CalendarDay) -> State {
    if own.received != nil || (own.asked == nil && files > 0) { return .received }
    guard own.asked != nil else { return .notAsked }
    return own.due.map { $0 < today } == true ? .overdue : .waiting
  }
}
