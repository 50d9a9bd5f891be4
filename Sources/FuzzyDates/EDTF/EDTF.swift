/// An expression of the Extended Date/Time Format: ISO 8601-2 in the Library of Congress's profile of
/// 4 February 2019, levels 0, 1 and 2 (<https://www.loc.gov/standards/datetime/>).
///
/// Beyond the profile it takes what ISO 8601 has and other implementations write: a century of two
/// digits, a decade of three, a time to the hour, the minute or a fraction of a second, an interval
/// between times, a mark after a time, and blanks after the commas of a set. It is strict in all else: the calendar is the
/// Gregorian one with a year nought, and a day that it does not have is refused.
public struct EDTF: Hashable, Sendable {
  /// The kinds of expression.
  public enum Form: Hashable, Sendable {
    /// A date, a month, a part of a year or a year, in full or in part.
    case date(Date)
    /// A day with a time.
    case moment(Moment)
    /// The time from one end to another.
    case interval(Interval)
    /// One of several dates, or all of them.
    case members(Members)
  }

  /// What the expression is.
  public let form: Form

  /// Reads an expression; nil for what is none.
  ///
  /// - Parameter text: The expression, without anything before or after it.
  public init?(_ text: String) {
    do throws(Problem) { try self.init(parsing: text) } catch { return nil }
  }

  /// Reads an expression.
  ///
  /// The time it takes grows with the length of the text and no faster.
  ///
  /// - Parameter text: The expression, without anything before or after it.
  /// - Throws: The reason why it is none.
  public init(parsing text: String) throws(Problem) {
    var text = text
    let result: Result<Form, Problem> = text.withUTF8 { bytes in
      Result { () throws(Problem) in
        var parser = EDTFParser(bytes)
        return try parser.whole()
      }
    }
    form = try result.get()
  }

  /// The level of the format that the expression needs: 0, 1 or 2.
  public var level: Int {
    switch form {
    case .date(let date): date.level
    case .moment(let moment): moment.level
    case .interval(let interval): interval.level
    case .members: 2
    }
  }

  /// What is said of the exactness of any part of it.
  public var qualifier: Qualifier {
    switch form {
    case .date(let date): date.qualifier
    case .moment(let moment): moment.qualifier
    case .interval(let interval): interval.start.qualifier.union(interval.end.qualifier)
    case .members(let members):
      members.items.reduce(into: []) { found, item in
        for date in item.dates { found.formUnion(date.qualifier) }
      }
    }
  }
}
