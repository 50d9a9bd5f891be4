import GRDB
import GRDBSQLite

/// Reads the columns of a statement's current row, one after the other.
///
/// GRDB's rows make several objects for each value; a chronology of 100,000 entries has millions.
struct RowReader {
  private let handle: OpaquePointer
  private var place: Int32 = 0

  init(_ handle: OpaquePointer) { self.handle = handle }

  /// The next column as a text; empty where there is nothing.
  mutating func text() -> String { optionalText() ?? "" }

  /// The next column as a text; nil where there is nothing.
  mutating func optionalText() -> String? {
    defer { place += 1 }
    guard let start = sqlite3_column_text(handle, place) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, place))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The next column as a whole number; nil where there is nothing.
  mutating func number() -> Int? {
    defer { place += 1 }
    if sqlite3_column_type(handle, place) == SQLITE_NULL { return nil }
    return Int(sqlite3_column_int64(handle, place))
  }

  /// The next column as bytes; none where there is nothing.
  mutating func bytes() -> [UInt8] {
    defer { place += 1 }
    guard let start = sqlite3_column_blob(handle, place) else { return [] }
    return Array(
      UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, place))))
  }

  /// The next so many columns in the form that commitments are made over, whatever they hold.
  mutating func form(ofNext count: Int) -> [UInt8] {
    var form: [UInt8] = []
    for _ in 0..<count {
      defer { place += 1 }
      let kind: UInt8
      switch sqlite3_column_type(handle, place) {
      case SQLITE_NULL:
        form.append(0)
        continue
      case SQLITE_INTEGER:
        form.append(1)
        withUnsafeBytes(of: sqlite3_column_int64(handle, place).bigEndian) {
          form.append(contentsOf: $0)
        }
        continue
      case SQLITE_TEXT: kind = 2
      // A number with a fraction is none of ours; its bytes still count.
      default: kind = 3
      }
      form.append(kind)
      let start = sqlite3_column_blob(handle, place)
      let size = Int(sqlite3_column_bytes(handle, place))
      withUnsafeBytes(of: UInt32(truncatingIfNeeded: size).bigEndian) {
        form.append(contentsOf: $0)
      }
      form.append(contentsOf: UnsafeRawBufferPointer(start: start, count: size))
    }
    return form
  }
}

extension Database {
  /// Walks the rows of a query.
  ///
  /// - Parameters:
  ///   - sql: The query.
  ///   - arguments: What stands for its question marks.
  ///   - body: Called for each row.
  /// - Throws: GRDB's error when SQLite refuses, and whatever the body throws.
  func forEachRow(
    _ sql: String, _ arguments: StatementArguments = [],
    _ body: (inout RowReader) throws -> Void
  ) throws {
    let statement = try makeStatement(sql: sql)
    try statement.setArguments(arguments)
    let handle = statement.sqliteStatement
    defer { sqlite3_reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW:
        var reader = RowReader(handle)
        try body(&reader)
      case SQLITE_DONE: return
      case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code))
      }
    }
  }
}
