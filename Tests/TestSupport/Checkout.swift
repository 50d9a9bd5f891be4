public import Foundation

/// Where the project's own files lie while its tests run.
public enum Checkout {
  /// The top folder of the project.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder of the project.
  ///
  /// - Parameter path: Its path below the top folder.
  public static func file(_ path: String) -> URL { root.appendingPathComponent(path) }

  /// The folder of files from elsewhere that some tests read; nil where it does not exist.
  public static let samples: URL? = {
    let folder = root.deletingLastPathComponent().appendingPathComponent("shared/samples")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()
}
