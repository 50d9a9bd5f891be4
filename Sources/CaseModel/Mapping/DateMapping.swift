/// Where a date stands in a record of an XML vocabulary, and how it is written.
///
/// In a profile's file it is a path, or an object with a path where there is more to say.
public struct DateMapping: Hashable, Sendable, Codable {
  /// How a date is written.
  public enum Form: String, Hashable, Sendable, Codable, CaseIterable {
    /// As people or programs write dates: `2024-05-23`, `23/05/2024`, `May 2024`.
    case words
    /// A day that a program has written with a time of day and perhaps a zone, which mean nothing.
    case day
    /// A moment with a zone, such as `2024-05-23T10:15:00Z`, shown as the clocks in London showed it.
    case instant
    /// Figures only, as `20240523`, `202405231015` or less: year, month, day, hour, minute, second.
    case compact
    /// Milliseconds since 1970 in Greenwich, shown as the clocks in London showed them.
    case epochMilliseconds
    /// Seconds since 1970 in Greenwich, shown as the clocks in London showed them.
    case epochSeconds
  }

  /// What a code beside a date says of it.
  public enum Meaning: String, Hashable, Sendable, Codable, CaseIterable {
    /// The date is what it says.
    case exact
    /// It may be off.
    case approximate
    /// The time lies before the date.
    case before
    /// The time lies before the date, or on it.
    case onOrBefore
    /// The time lies after the date.
    case after
    /// The time lies after the date, or on it.
    case onOrAfter
    /// The time lies between the date and the one of `until`.
    case between
  }

  /// The path of the date; `a|b` for the first of several that is there.
  public var path: String
  /// How it is written.
  public var form: Form = .words
  /// The path of the time of day, where that stands apart; empty for none.
  public var time: String = ""
  /// The path of what the agency wrote, where `path` is a program's reading of it; empty for none.
  public var words: String = ""
  /// The path of the zone's name, where that stands apart; empty for none.
  public var zone: String = ""
  /// The path of the last date that is possible; empty for none.
  public var until: String = ""
  /// What such a date always means, where it has no code.
  public var means: Meaning = .exact
  /// The path of a code that says what the date is worth; empty for none.
  public var code: String = ""
  /// The meanings of that code.
  public var meanings: [String: Meaning] = [:]

  /// Creates a mapping.
  ///
  /// - Parameters:
  ///   - path: The path of the date.
  ///   - form: How it is written.
  public init(path: String, form: Form = .words) {
    self.path = path
    self.form = form
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case path, form, time, words, zone, until, means, code, meanings
  }

  /// Reads a path, or an object in which `path` must be there.
  ///
  /// - Parameter decoder: Where the mapping comes from.
  /// - Throws: `DecodingError`, for a name that a mapping does not have too.
  public init(from decoder: any Decoder) throws {
    if let path = try? decoder.singleValueContainer().decode(String.self) {
      self.path = path
      return
    }
    let values = try decoder.profileValues(CodingKeys.self)
    path = try values.decode(String.self, forKey: .path)
    form = try values.value(.form, else: .words)
    time = try values.value(.time, else: "")
    words = try values.value(.words, else: "")
    zone = try values.value(.zone, else: "")
    until = try values.value(.until, else: "")
    means = try values.value(.means, else: .exact)
    code = try values.value(.code, else: "")
    meanings = try values.value(.meanings, else: [:])
  }

  /// Writes the path alone where there is no more to say.
  ///
  /// - Parameter encoder: Where it goes.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    if self == DateMapping(path: path) {
      var value = encoder.singleValueContainer()
      return try value.encode(path)
    }
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(path, forKey: .path)
    if form != .words { try values.encode(form, forKey: .form) }
    for (key, text) in [
      (CodingKeys.time, time), (.words, words), (.zone, zone), (.until, until), (.code, code),
    ] where !text.isEmpty {
      try values.encode(text, forKey: key)
    }
    if means != .exact { try values.encode(means, forKey: .means) }
    if !meanings.isEmpty { try values.encode(meanings, forKey: .meanings) }
  }
}
