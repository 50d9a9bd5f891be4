import Foundation
import GRDB
import GRDBSQLite

/// Makes, connects to and folds in a case's SQLite file.
enum Opening {
  /// How long to wait for another program that is writing, in seconds.
  static let patience = 3.0
  /// How much of the file is kept in memory, in KiB.
  static let cacheSize = 2_048

  /// Makes an empty file where none is.
  static func makeEmptyFile(at path: String) throws(CaseFileFailure) {
    let name = URL(fileURLWithPath: path).lastPathComponent
    if NetworkFolder.holds(path) { throw CaseFileFailure(.networkFolder, file: name) }
    // Only its owner may read a case.
    let descriptor = Foundation.open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)
    if descriptor < 0 {
      let problem: CaseFileProblem =
        switch errno {
        case EEXIST: .exists
        case ENOSPC, EDQUOT: .diskFull
        default: .cannotCreate
        }
      throw CaseFileFailure(problem, file: name)
    }
    Foundation.close(descriptor)
  }

  /// Connects to a case and brings its schema up to date.
  static func connect(
    to path: String, access: CaseAccess, isNew: Bool = false
  ) throws -> DatabaseQueue {
    try reporting(file: URL(fileURLWithPath: path).lastPathComponent) {
      if access == .reading {
        do {
          return try queue(path, access: .reading)
        } catch let error as DatabaseError
          where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK
        {
          // A program was stopped in the middle of a change; only a writer can take it back.
          try queue(path, access: .writing).close()
          return try queue(path, access: .reading)
        }
      }
      let database = try queue(path, access: .writing)
      try database.inDatabase { database in
        if isNew { try database.execute(sql: "PRAGMA page_size = 8192") }
        try CaseMigrations.carryOutMissing(in: database)
        try database.execute(sql: "PRAGMA journal_mode = WAL")
      }
      return database
    }
  }

  private static func queue(_ path: String, access: CaseAccess) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = access == .reading
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = -\(cacheSize);
          """)
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Brings everything into the one file, unless another program has the case open.
  static func foldIn(_ database: DatabaseQueue) throws {
    try database.inDatabase { database in
      // Whoever closes last folds in, so there is nothing to wait for.
      sqlite3_busy_timeout(database.sqliteConnection, 0)
      do {
        try database.execute(sql: "PRAGMA journal_mode = DELETE")
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        return
      } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
        throw CaseFileFailure(.notFoldedIn, file: "")
      }
    }
  }

  /// Turns the database's errors into ours.
  static func reporting<Result>(file: String, _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as DatabaseError {
      throw CaseFileFailure(problem(of: error), file: file)
    } catch let failure as CaseFileFailure where failure.file.isEmpty {
      throw CaseFileFailure(failure.problem, file: file)
    }
  }

  private static func problem(of error: DatabaseError) -> CaseFileProblem {
    switch error.extendedResultCode {
    case .SQLITE_IOERR_READ, .SQLITE_IOERR_SHORT_READ: return .damaged
    // The file beside the case that its index lies in cannot grow.
    case .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP: return .diskFull
    default: break
    }
    return switch error.resultCode {
    case .SQLITE_FULL: .diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
    case .SQLITE_READONLY: .readOnly
    case .SQLITE_CANTOPEN: .cannotCreate
    case .SQLITE_PERM, .SQLITE_AUTH: .noPermission
    case .SQLITE_MISUSE: .closed
    case .SQLITE_IOERR: .cannotWrite
    default: .damaged
    }
  }
}
