extension EDTF {
  /// The time from one end to another.
  public struct Interval: Hashable, Sendable {
    /// An end of an interval.
    public enum End: Hashable, Sendable {
      /// Some time in a date.
      case date(Date)
      /// A moment; the Library's profile has none here, ISO 8601 has.
      case moment(Moment)
      /// Not set, as `..`: there is no end, or none is given.
      case open
      /// Unknown, as nothing at all.
      case unknown

      var qualifier: Qualifier {
        switch self {
        case .date(let date): date.qualifier
        case .moment(let moment): moment.qualifier
        case .open, .unknown: []
        }
      }

      fileprivate var level: Int {
        switch self {
        case .date(let date): date.level
        case .moment(let moment): moment.level
        case .open, .unknown: 1
        }
      }
    }

    /// Where it begins.
    public let start: End
    /// Where it ends.
    public let end: End

    var level: Int { max(start.level, end.level) }
  }
}

extension EDTF.Interval.End: CustomStringConvertible {
  /// The end as the format writes it; empty where it is unknown.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .moment(let moment): moment.description
    case .open: ".."
    case .unknown: ""
    }
  }
}
