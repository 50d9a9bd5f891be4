/// How one kind of record of an XML vocabulary leads to entries.
public struct RecordMapping: Hashable, Sendable, Codable {
  /// The path of the record's element from the first element, such as `/Message/Children/Child`, or
  /// `//event` for one at any depth.
  public var path: String
  /// The attributes of which the record's element must have one, such as `@when|@from`; empty for none.
  public var having: String = ""
  /// Texts that every entry of the record has, with paths from the record's element in braces.
  public var fields: [EntryField: String] = [:]
  /// What in the record is an entry.
  public var events: [EventMapping] = []
  /// Names, or ends of paths, of elements and attributes that are known and kept under their own names;
  /// `*` for all.
  public var kept: [String] = []

  /// Creates a mapping without entries.
  ///
  /// - Parameter path: The path of the record's element.
  public init(path: String) {
    self.path = path
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case path, having, fields, events, kept
  }

  /// Reads a mapping; `path` and `events` must be there.
  ///
  /// - Parameter decoder: Where the mapping comes from.
  /// - Throws: `DecodingError`, for a name that a mapping does not have too.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.profileValues(CodingKeys.self)
    path = try values.decode(String.self, forKey: .path)
    having = try values.value(.having, else: "")
    fields = try values.fieldTexts(.fields)
    events = try values.decode([EventMapping].self, forKey: .events)
    kept = try values.value(.kept, else: [])
  }

  /// Writes the mapping with its fields by name.
  ///
  /// - Parameter encoder: Where it goes.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(path, forKey: .path)
    if !having.isEmpty { try values.encode(having, forKey: .having) }
    try values.encode(fieldTexts: fields, .fields)
    try values.encode(events, forKey: .events)
    if !kept.isEmpty { try values.encode(kept, forKey: .kept) }
  }
}

/// How one dated element of a record leads to an entry.
public struct EventMapping: Hashable, Sendable, Codable {
  /// The path from the record's element to the element that the other paths begin at.
  ///
  /// Each such element, as `CINdetails/Section47`, is looked at on its own; `.` is the record itself.
  public var at: String = "."
  /// When it happened; an entry is made for each date found.
  public var when: DateMapping
  /// When it ended.
  public var end: DateMapping? = nil
  /// When it was written down.
  public var recorded: DateMapping? = nil
  /// When it was received.
  public var received: DateMapping? = nil
  /// A path that must lead to no words; empty for none.
  public var unless: String = ""
  /// What kind of entry it is; an event unless told otherwise.
  public var kind: EntryKind = .event
  /// The texts of the entry, with paths in braces; they go before the record's.
  public var fields: [EntryField: String] = [:]

  /// Creates a mapping.
  ///
  /// - Parameters:
  ///   - at: The path from the record's element to the one that the other paths begin at.
  ///   - when: When it happened.
  public init(at: String = ".", when: DateMapping) {
    self.at = at
    self.when = when
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case at, when, end, recorded, received, unless, kind, fields
  }

  /// Reads a mapping; `when` must be there.
  ///
  /// - Parameter decoder: Where the mapping comes from.
  /// - Throws: `DecodingError`, for a name that a mapping does not have too.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.profileValues(CodingKeys.self)
    at = try values.value(.at, else: ".")
    when = try values.decode(DateMapping.self, forKey: .when)
    end = try values.decodeIfPresent(DateMapping.self, forKey: .end)
    recorded = try values.decodeIfPresent(DateMapping.self, forKey: .recorded)
    received = try values.decodeIfPresent(DateMapping.self, forKey: .received)
    unless = try values.value(.unless, else: "")
    kind = try values.value(.kind, else: .event)
    fields = try values.fieldTexts(.fields)
  }

  /// Writes the mapping with its fields by name.
  ///
  /// - Parameter encoder: Where it goes.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    if at != "." { try values.encode(at, forKey: .at) }
    try values.encode(when, forKey: .when)
    try values.encodeIfPresent(end, forKey: .end)
    try values.encodeIfPresent(recorded, forKey: .recorded)
    try values.encodeIfPresent(received, forKey: .received)
    if !unless.isEmpty { try values.encode(unless, forKey: .unless) }
    if kind != .event { try values.encode(kind, forKey: .kind) }
    try values.encode(fieldTexts: fields, .fields)
  }
}

extension KeyedDecodingContainer {
  /// Texts by the names of the fields that they go to.
  fileprivate func fieldTexts(_ key: Key) throws -> [EntryField: String] {
    let texts = try decodeIfPresent([String: String].self, forKey: key) ?? [:]
    var fields: [EntryField: String] = [:]
    for (name, text) in texts {
      guard let field = EntryField(rawValue: name) else {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(
            codingPath: codingPath + [key],
            debugDescription: "There is no field called `\(name.prefix(60))`."
              + ProfileName.hint(name, EntryField.allCases.map(\.rawValue))))
      }
      fields[field] = text
    }
    return fields
  }
}

extension KeyedEncodingContainer {
  /// Writes texts by the names of the fields that they go to.
  fileprivate mutating func encode(fieldTexts fields: [EntryField: String], _ key: Key) throws {
    guard !fields.isEmpty else { return }
    let texts = fields.map { ($0.key.rawValue, $0.value) }
    try encode(Dictionary(texts, uniquingKeysWith: { first, _ in first }), forKey: key)
  }
}
