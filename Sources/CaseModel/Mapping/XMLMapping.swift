/// How the elements of an XML vocabulary lead to entries.
///
/// Names are written without prefixes and compared without their namespaces, but for the first
/// element's. A path is written like `CINdetails/Section47/S47ActualStartDate` or `sms/@date`; see
/// `docs/mapping-profiles.md` for what it can say.
public struct XMLMapping: Hashable, Sendable, Codable {
  /// The local name of the first element, by which a file is recognised; `a|b` where there are several.
  public var root: String = ""
  /// The namespace of the first element; empty for none, and `a|b` where there are several.
  public var namespace: String = ""
  /// What the beginning of a file must hold besides, where several vocabularies have the same first
  /// element.
  public var requires: [FileCondition] = []
  /// What the file says of itself.
  public var file = FileMapping()
  /// The elements that hold the records.
  public var records: [RecordMapping] = []
  /// What codes mean.
  public var codes: [CodeList] = []

  /// Creates an empty mapping.
  public init() {}

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case root, namespace, requires, file, records, codes
  }

  /// Reads a mapping; `root` and `records` must be there.
  ///
  /// - Parameter decoder: Where the mapping comes from.
  /// - Throws: `DecodingError`, for a name that a mapping does not have too.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.profileValues(CodingKeys.self)
    root = try values.decode(String.self, forKey: .root)
    namespace = try values.value(.namespace, else: "")
    requires = try values.value(.requires, else: [])
    file = try values.value(.file, else: FileMapping())
    records = try values.decode([RecordMapping].self, forKey: .records)
    codes = try values.value(.codes, else: [])
  }
}

/// Something that a file must hold near its beginning to be of a vocabulary.
public struct FileCondition: Hashable, Sendable, Codable {
  /// The path from the first element, such as `/Message/Header/CollectionDetails/Collection`.
  public var path: String
  /// The texts that may stand there; empty for any, or none.
  public var equals: [String] = []

  /// Creates a condition.
  ///
  /// - Parameters:
  ///   - path: The path from the first element.
  ///   - equals: The texts that may stand there; empty for any, or none.
  public init(path: String, equals: [String] = []) {
    self.path = path
    self.equals = equals
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case path, equals
  }

  /// Reads a condition; `path` must be there.
  ///
  /// - Parameter decoder: Where the condition comes from.
  /// - Throws: `DecodingError`, for a name that a condition does not have too.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.profileValues(CodingKeys.self)
    path = try values.decode(String.self, forKey: .path)
    equals = try values.value(.equals, else: [])
  }
}

/// What a file of an XML vocabulary says of itself, each as a text with paths from the first element in
/// braces, such as `Council {/Message/Header/Source/LEA}`.
public struct FileMapping: Hashable, Sendable, Codable {
  /// The agency's name.
  public var agencyName: String = ""
  /// Who compiled it.
  public var author: String = ""
  /// When it was compiled.
  public var compiled: String = ""
  /// What the agency says ahead of its records.
  public var preamble: String = ""

  /// Creates a mapping of nothing.
  public init() {}

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case agencyName, author, compiled, preamble
  }

  /// Reads a mapping; everything may be left out.
  ///
  /// - Parameter decoder: Where the mapping comes from.
  /// - Throws: `DecodingError`, for a name that a mapping does not have too.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.profileValues(CodingKeys.self)
    agencyName = try values.value(.agencyName, else: "")
    author = try values.value(.author, else: "")
    compiled = try values.value(.compiled, else: "")
    preamble = try values.value(.preamble, else: "")
  }
}

/// What the codes in some elements or attributes mean.
public struct CodeList: Hashable, Sendable, Codable {
  /// The elements and attributes in which the codes stand: a name, or the end of a path.
  public var elements: [String]
  /// The meanings by code.
  public var meanings: [String: String]

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - elements: The elements and attributes in which the codes stand.
  ///   - meanings: The meanings by code.
  public init(elements: [String], meanings: [String: String]) {
    self.elements = elements
    self.meanings = meanings
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case elements, meanings
  }

  /// Reads a list; both parts must be there.
  ///
  /// - Parameter decoder: Where the list comes from.
  /// - Throws: `DecodingError`, for a name that a list does not have too.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.profileValues(CodingKeys.self)
    elements = try values.decode([String].self, forKey: .elements)
    meanings = try values.decode([String: String].self, forKey: .meanings)
  }
}
