import Foundation
import GRDB

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

  /// Connects to a case; for writing, its schema is brought up to date.
  ///
  /// The file stays in SQLite's write-ahead mode at rest. So what is taken back, refused or only
  /// looked at never touches the file itself, and only a commit does.
  static func connect(to path: String, access: CaseAccess) throws -> DatabaseQueue {
    try reporting(file: URL(fileURLWithPath: path).lastPathComponent) {
      switch access {
      case .reading: return try connectForReading(path)
      case .writing:
        let database = try queue(path)
        try database.inDatabase { database in
          // Only counts for a file that is still empty, as does the mode.
          try database.execute(sql: "PRAGMA page_size = 8192")
          try CaseMigrations.carryOutMissing(in: database)
          try database.execute(sql: "PRAGMA journal_mode = WAL")
        }
        return database
      }
    }
  }

  private static func connectForReading(_ path: String) throws -> DatabaseQueue {
    let files = FileManager.default
    let log = try? files.attributesOfItem(atPath: path + "-wal")[.size] as? Int
    if log ?? 0 > 0 {
      // Somebody has the case open, or was stopped; what they wrote is read where it lies.
      return try queue(path, isReadOnly: true)
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if files.isWritableFile(atPath: path), files.isWritableFile(atPath: folder) {
      // SQLite needs its two files beside the case even to look, and takes them away again; a
      // connection that could not write would leave them behind.
      return try queue(path, asks: true)
    }
    // Nobody can write here, so nothing changes while it is read.
    let location = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
    return try queue(location, isReadOnly: true)
  }

  /// Opens SQLite's connection.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - isReadOnly: Whether the file is opened so that writing is impossible.
  ///   - asks: Whether SQLite refuses everything but questions.
  private static func queue(
    _ path: String, isReadOnly: Bool = false, asks: Bool = false
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      // A case can come from somebody else: what the file says of its own lengths is not believed.
      try database.execute(
        sql: """
          PRAGMA cell_size_check = ON;
          PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = -\(cacheSize);
          PRAGMA query_only = \(asks ? "ON" : "OFF");
          """)
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Brings everything that was committed into the one file; closing takes away what lies beside it,
  /// unless another program has the case open.
  static func foldIn(_ database: DatabaseQueue) throws {
    try database.inDatabase { database in
      do {
        try database.execute(sql: "PRAGMA wal_checkpoint(PASSIVE)")
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
    // The files beside the case cannot be made.
    case .SQLITE_READONLY, .SQLITE_CANTOPEN: .readOnly
    case .SQLITE_PERM, .SQLITE_AUTH: .noPermission
    case .SQLITE_MISUSE: .closed
    case .SQLITE_IOERR: .cannotWrite
    default: .damaged
    }
  }
}
