import Diagnostics
import Foundation

/// A file that appears whole or not at all.
struct OutputFile {
  let path: String

  /// Refuses a path that holds something already, before any work is done.
  ///
  /// - Parameter replacing: Whether what is there may be replaced.
  /// - Throws: ``ActionFailure`` when the file exists and may not be replaced, or its folder does
  ///   not exist.
  func check(replacing: Bool) throws {
    if path.isEmpty {
      throw ActionFailure(
        "usage.output.missing", "The output has no name.",
        remedy: "Give the name of a file with -o.")
    }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      if isFolder.boolValue {
        throw ActionFailure(
          "output.is-folder", "The output is the name of a folder.",
          remedy: "Give the name of a file with -o.", place: Place(file: name))
      }
      if !replacing {
        throw ActionFailure(
          "output.exists", "The output file exists already.",
          remedy: "Choose another name with -o, or add --force to replace it.",
          place: Place(file: name))
      }
      if isDatabase {
        throw ActionFailure(
          "output.is-case", "The output is the name of a case file, which is never replaced.",
          remedy: "Choose another name with -o.", place: Place(file: name))
      }
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else {
      throw ActionFailure(
        "output.no-folder", "The folder for the output does not exist.",
        remedy: "Make the folder first, or choose another with -o.", place: Place(file: name))
    }
  }

  /// Writes the file beside its place, makes it durable, and moves it there in one step.
  ///
  /// - Parameters:
  ///   - bytes: What the file shall hold.
  ///   - record: Work to be done once the bytes are safe and before the file appears.
  /// - Throws: ``ActionFailure`` when the disk is full or may not be written to, or whatever `record`
  ///   throws; nothing is left behind then.
  func write(_ bytes: [UInt8], recording record: () throws -> Void = {}) throws {
    let partial = path + ".partial-\(ProcessInfo.processInfo.processIdentifier)"
    let descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(errno) }
    var written = 0
    var problem: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      while written < buffer.count, problem == 0 {
        let count = Foundation.write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count > 0 { written += count } else if errno != EINTR { problem = errno }
      }
    }
    if problem == 0, fsync(descriptor) != 0 { problem = errno }
    if Foundation.close(descriptor) != 0, problem == 0 { problem = errno }
    if problem == 0 {
      do {
        try record()
      } catch {
        unlink(partial)
        throw error
      }
      if rename(partial, path) != 0 { problem = errno }
    }
    guard problem == 0 else {
      unlink(partial)
      throw failure(problem)
    }
  }

  /// Whether what lies there is a case, or another database: --force is not meant for that.
  private var isDatabase: Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
  }

  private var name: String { URL(fileURLWithPath: path).lastPathComponent }

  private func failure(_ code: Int32) -> ActionFailure {
    switch code {
    case ENOSPC, EDQUOT, EFBIG:
      ActionFailure(
        "output.disk-full", "The disk is full, so the file could not be written.",
        remedy: "Free some space, or write to another disk with -o.", place: Place(file: name))
    case EACCES, EPERM, EROFS:
      ActionFailure(
        "output.not-allowed", "You may not write in that folder.",
        remedy: "Choose another folder with -o.", place: Place(file: name))
    default:
      ActionFailure(
        "output.write", "The file could not be written.",
        remedy: "Look whether the disk is in order, or choose another with -o.",
        place: Place(file: name))
    }
  }
}
