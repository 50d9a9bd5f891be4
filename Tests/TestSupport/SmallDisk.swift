import Foundation

/// A disk of a few megabytes in memory, which only the superuser can make.
public struct SmallDisk {
  /// The folder that the disk is mounted on.
  public let folder: TemporaryFolder

  /// Whether this machine lets the tests make one.
  public static let isPossible: Bool = {
    guard let disk = try? SmallDisk(megabytes: 1) else { return false }
    disk.remove()
    return true
  }()

  /// Mounts an empty disk.
  ///
  /// - Parameter megabytes: Its size.
  /// - Throws: An error when the machine refuses.
  public init(megabytes: Int) throws {
    folder = try TemporaryFolder()
    try Self.run("mount", ["-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", folder.url.path])
  }

  /// Takes the right to write to the disk from everybody.
  ///
  /// - Throws: An error when the machine refuses.
  public func makeReadOnly() throws {
    try Self.run("mount", ["-o", "remount,ro", folder.url.path])
  }

  /// Unmounts the disk; what was on it is gone.
  public func remove() { try? Self.run("umount", [folder.url.path]) }

  private struct Refused: Error {}

  private static func run(_ tool: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw Refused() }
  }
}
