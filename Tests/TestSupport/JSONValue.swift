/// A value of JSON, for looking into what a command printed.
public enum JSONValue: Hashable, Sendable, Decodable {
  /// No value.
  case null
  /// A truth value.
  case flag(Bool)
  /// A number.
  case number(Double)
  /// A text.
  case text(String)
  /// A list.
  case list([JSONValue])
  /// Values by name.
  case object([String: JSONValue])

  /// Reads any value.
  ///
  /// - Parameter decoder: Where the value comes from.
  /// - Throws: What the decoder says of broken JSON.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.singleValueContainer()
    if box.decodeNil() {
      self = .null
    } else if let flag = try? box.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? box.decode(Double.self) {
      self = .number(number)
    } else if let text = try? box.decode(String.self) {
      self = .text(text)
    } else if let list = try? box.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try box.decode([String: JSONValue].self))
    }
  }

  /// Every value that a path leads to.
  ///
  /// A path is names with points between them; `[]` after a name goes to each member of a list, as in
  /// `occurrences[].accounts[].when.edtf`. What is not there leads nowhere.
  ///
  /// - Parameter path: The path; empty for the value itself.
  public func values(at path: String) -> [JSONValue] {
    path.split(separator: ".").reduce([self]) { found, step in
      let isEach = step.hasSuffix("[]")
      let name = String(isEach ? step.dropLast(2) : step)
      return found.flatMap { value -> [JSONValue] in
        guard case .object(let members) = value, let member = members[name] else { return [] }
        guard isEach else { return [member] }
        if case .list(let items) = member { return items }
        return []
      }
    }
  }

  /// The value as a line of a table: texts without quotation marks, lists with spaces between, `-` for none.
  public var words: String {
    switch self {
    case .null: "-"
    case .flag(let flag): String(flag)
    case .number(let number):
      number == number.rounded() ? String(Int(number)) : String(number)
    case .text(let text): text
    case .list(let items): items.map(\.words).joined(separator: " ")
    case .object(let members):
      members.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.words)" }
        .joined(separator: " ")
    }
  }
}
