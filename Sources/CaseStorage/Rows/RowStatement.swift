import GRDB
import GRDBSQLite

/// A prepared statement that binds rows from ``RowBytes`` without copying their values.
///
/// GRDB's own binding makes several objects for each value, which costs more than the insertion
/// itself; here the values are bound where they lie.
struct RowStatement {
  private let statement: Statement
  private let handle: OpaquePointer

  /// Prepares a statement.
  ///
  /// - Throws: GRDB's error when the statement is wrong.
  init(_ sql: String, in database: Database) throws {
    statement = try database.makeStatement(sql: sql)
    handle = statement.sqliteStatement
  }

  /// Carries the statement out for one row.
  ///
  /// - Parameters:
  ///   - values: The values, for parameters `first`, `first + 1` and so on.
  ///   - bytes: Where the values' bytes lie.
  ///   - leading: Whole numbers for the parameters before those.
  /// - Throws: GRDB's error when SQLite refuses.
  func run(
    leading: [Int64] = [], values: some Collection<RowBytes.Value>, in bytes: UnsafeRawBufferPointer
  ) throws {
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    var place: Int32 = 0
    for number in leading {
      place += 1
      sqlite3_bind_int64(handle, place, number)
    }
    for value in values {
      place += 1
      switch value {
      case .nothing: break
      case .number(let number): sqlite3_bind_int64(handle, place, number)
      case .text(let start, let count):
        // A nil destructor tells SQLite that the bytes stay where they are until the reset.
        sqlite3_bind_text(
          handle, place,
          bytes.baseAddress?.advanced(by: Int(start)).assumingMemoryBound(to: CChar.self),
          Int32(count), nil)
      case .bytes(let start, let count):
        sqlite3_bind_blob(
          handle, place, bytes.baseAddress?.advanced(by: Int(start)), Int32(count), nil)
      }
    }
    let code = sqlite3_step(handle)
    if code != SQLITE_DONE {
      throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }
}
