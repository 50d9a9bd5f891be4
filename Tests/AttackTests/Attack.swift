import Testing

/// A file made to harm whoever reads it, and what must become of it.
struct Attack: Sendable, CustomTestStringConvertible {
  /// What may become of it.
  enum Outcome: Sendable {
    /// It is refused with one diagnostic, of one of these ids.
    case refused([String])
    /// It is read, and gives no more rows than this.
    case read(mostRows: Int)
    /// Either.
    case refusedOrRead([String], mostRows: Int)
  }

  /// What it tries, as part of a file's name.
  let name: String
  /// The id of the format that it pretends to be of.
  let format: String
  /// What must become of it.
  let outcome: Outcome
  /// Makes the file.
  let bytes: @Sendable () throws -> [UInt8]

  init(
    _ name: String, _ format: String, _ outcome: Outcome,
    bytes: @escaping @Sendable () throws -> [UInt8]
  ) {
    self.name = name
    self.format = format
    self.outcome = outcome
    self.bytes = bytes
  }

  var testDescription: String { "\(format): \(name)" }

  /// All attacks.
  static let all: [Attack] =
    packages + officeXML + longTexts + word + sheets + sheetXML + openDocument + delimited
    + clinical
}

extension String {
  /// The text so many times over, as bytes.
  func bytes(times count: Int) -> [UInt8] { Array(String(repeating: self, count: count).utf8) }
}
