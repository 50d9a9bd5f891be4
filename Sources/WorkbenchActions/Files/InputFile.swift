import Diagnostics
import Foundation

/// A file from outside, read through a descriptor from beginning to end and never by a library that
/// opens paths itself.
///
/// It is a class because the descriptor must be closed once, when the last user lets go.
final class InputFile: Sendable {
  /// The file's name without its folder.
  let name: String
  /// The number of bytes at the time of opening.
  let size: Int
  private let descriptor: Int32

  /// Opens a file for reading.
  ///
  /// - Throws: ``ActionFailure`` when there is no such file, or it is a folder, or may not be read.
  init(path: String) throws {
    name = Self.name(of: path)
    let place = Place(file: name)
    // A pipe that nobody writes to would be waited for without end.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      let code = errno
      throw code == EACCES || code == EPERM
        ? ActionFailure(
          "file.not-allowed", "You may not read this file.",
          remedy: "Ask whoever sent it for a copy that you may read.", place: place)
        : ActionFailure(
          "file.missing", "There is no such file.",
          remedy: "Check the name and the folder, then try again.", place: place)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      Foundation.close(descriptor)
      throw ActionFailure(
        "file.not-a-file", "This is not a file, but a folder or a device.",
        remedy: "Give the name of a file.", place: place)
    }
    size = Int(status.st_size)
  }

  /// The name that a file is spoken of by.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? (path.isEmpty ? "(no name)" : path)
  }

  /// The first bytes of the file, without moving on.
  func head(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let got = pread(descriptor, &bytes, count, 0)
    return Array(bytes.prefix(max(0, got)))
  }

  /// The next bytes; empty at the end.
  ///
  /// - Throws: ``ActionFailure`` when the disk cannot be read.
  func next(_ count: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = try fill(UnsafeMutableRawBufferPointer(buffer))
    }
  }

  /// Fills a buffer with the next bytes.
  ///
  /// - Returns: How many bytes came; nought at the end.
  /// - Throws: ``ActionFailure`` when the disk cannot be read.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR {
        throw ActionFailure(
          "file.unreadable", "The file could not be read to its end.",
          remedy: "Copy it to this machine again, then try once more.", place: Place(file: name))
      }
    }
  }

  deinit { Foundation.close(descriptor) }
}
