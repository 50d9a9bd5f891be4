public import CaseModel
import Foundation
import GRDB

/// Everything about one review in one file: what agencies sent, what reviewers wrote, and the
/// journal of who changed what.
///
/// A change and its journal row commit together or not at all (invariant 12). The value can be used
/// from several threads; they take turns. Close it when done: while it is open, two more files lie
/// beside it, and closing folds them in.
public final class CaseFile: Sendable {
  /// The file's path.
  public let path: String
  /// What it was opened for.
  public let access: CaseAccess

  let database: DatabaseQueue

  private init(path: String, access: CaseAccess, database: DatabaseQueue) {
    self.path = path
    self.access = access
    self.database = database
  }

  /// The file's name, without its folder.
  public var name: String { URL(fileURLWithPath: path).lastPathComponent }

  /// Makes a new case and opens it for writing.
  ///
  /// - Parameters:
  ///   - path: Where; nothing may be there yet, and the folder must exist on this machine's own disk.
  ///   - settings: The review.
  ///   - actor: Who makes it, for the journal's first row.
  /// - Returns: The open case.
  /// - Throws: ``CaseFileFailure``; no file is left behind then.
  public static func create(
    at path: String, settings: ReviewSettings, by actor: Actor
  ) throws -> CaseFile {
    try Opening.makeEmptyFile(at: path)
    do {
      let database = try Opening.connect(to: path, access: .writing)
      let made = CaseFile(path: path, access: .writing, database: database)
      try made.replaceRecord(ReviewRecord(settings: settings), by: actor)
      return made
    } catch {
      for ending in ["", "-wal", "-shm", "-journal"] {
        try? FileManager.default.removeItem(atPath: path + ending)
      }
      throw error
    }
  }

  /// Opens a case.
  ///
  /// A case made by an older Throughline is brought up to date when it is opened for writing.
  ///
  /// - Parameters:
  ///   - path: Where it lies.
  ///   - access: What for; a case opened for reading does not change by a byte.
  /// - Returns: The open case.
  /// - Throws: ``CaseFileFailure`` when there is no case there, when a newer Throughline made it, or
  ///   when it cannot be opened safely.
  public static func open(at path: String, access: CaseAccess = .writing) throws -> CaseFile {
    let header = try CaseHeader(ofFileAt: path)
    let name = URL(fileURLWithPath: path).lastPathComponent
    if header.version > CaseMigrations.known { throw CaseFileFailure(.newer, file: name) }
    if NetworkFolder.holds(path) { throw CaseFileFailure(.networkFolder, file: name) }
    if access == .reading, header.version < CaseMigrations.known {
      throw CaseFileFailure(.older, file: name)
    }
    if access == .writing, !FileManager.default.isWritableFile(atPath: path) {
      throw CaseFileFailure(.readOnly, file: name)
    }
    return CaseFile(
      path: path, access: access, database: try Opening.connect(to: path, access: access))
  }

  /// Closes the case and folds everything into the one file, unless somebody else has it open too.
  ///
  /// - Throws: ``CaseFileFailure`` when the disk has no room to fold everything in; nothing is lost
  ///   then. The case is closed in any event.
  public func close() throws {
    defer { try? database.close() }
    if access == .writing { try reporting { try Opening.foldIn(database) } }
  }

  /// Lets several changes commit as one, or not at all when the work throws.
  ///
  /// - Parameter work: Uses this case as usual, on the same thread, imports included.
  /// - Returns: What the work returns.
  /// - Throws: ``CaseFileFailure``, and whatever the work throws.
  public func transaction<Result>(_ work: () throws -> Result) throws -> Result {
    try write { _ in try work() }
  }

  /// Reads in one consistent state of the case.
  func read<Result>(_ work: (Database) throws -> Result) throws -> Result {
    try reporting {
      try database.unsafeReentrantWrite { database in
        if database.isInsideTransaction { return try work(database) }
        var result: Result?
        try database.inTransaction(.deferred) {
          result = try work(database)
          return .commit
        }
        guard let result else { throw CaseFileFailure(.damaged, file: name) }
        return result
      }
    }
  }

  /// Changes the case in a transaction, or in a part of one that is open already.
  func write<Result>(_ work: (Database) throws -> Result) throws -> Result {
    if access == .reading { throw CaseFileFailure(.openedForReading, file: name) }
    return try reporting {
      try database.unsafeReentrantWrite { database in
        var result: Result?
        try database.inSavepoint {
          result = try work(database)
          return .commit
        }
        guard let result else { throw CaseFileFailure(.damaged, file: name) }
        return result
      }
    }
  }

  /// Turns the database's errors into ours, which have words for people and no content.
  func reporting<Result>(_ work: () throws -> Result) throws -> Result {
    try Opening.reporting(file: name, work)
  }
}
