extension EDTF {
  /// Several dates, of which one is meant, or all.
  public struct Members: Hashable, Sendable {
    /// One date or a run of them.
    public enum Item: Hashable, Sendable {
      /// One date.
      case date(Date)
      /// Every date of the same precision from the first to the second.
      case run(Date, Date)
      /// A date and all before it, or any of those.
      case onOrBefore(Date)
      /// A date and all after it, or any of those.
      case onOrAfter(Date)

      var dates: [Date] {
        switch self {
        case .date(let date), .onOrBefore(let date), .onOrAfter(let date): [date]
        case .run(let first, let last): [first, last]
        }
      }
    }

    /// Whether all of them are meant, as in `{1960,1961-12}`; one of them, as in `[1667,1668]`, if not.
    public let isAll: Bool
    /// The members in the order in which they are written.
    public let items: [Item]
  }
}

extension EDTF.Members: CustomStringConvertible {
  /// The members as the format writes them, without blanks.
  public var description: String {
    let items = items.map(\.description).joined(separator: ",")
    return isAll ? "{\(items)}" : "[\(items)]"
  }
}

extension EDTF.Members.Item: CustomStringConvertible {
  /// The member as the format writes it.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .run(let first, let last): "\(first)..\(last)"
    case .onOrBefore(let date): "..\(date)"
    case .onOrAfter(let date): "\(date).."
    }
  }
}

extension EDTF: CustomStringConvertible {
  /// The expression in its canonical form, which reads back as the same expression.
  public var description: String {
    switch form {
    case .date(let date): date.description
    case .moment(let moment): moment.description
    case .interval(let interval): "\(interval.start)/\(interval.end)"
    case .members(let members): members.description
    }
  }
}
