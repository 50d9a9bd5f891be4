public import CaseModel
import Diagnostics
public import Foundation

/// Reads the coding frameworks from their data files.
public enum FrameworkLibrary {
  /// Reads every framework of a folder.
  ///
  /// Each file whose name ends in `.json` holds one version of one framework and is called
  /// `<id>-<version>.json`. A file that is wrong stops the reading: a framework that is half there
  /// would let factors be applied that nobody can look up.
  ///
  /// - Parameter folder: The folder, as a rule `templates/frameworks`.
  /// - Returns: The frameworks by id, and each id's versions from the first on.
  /// - Throws: ``FrameworkFailure`` with the file, what is wrong in it and what to do.
  public static func load(folder: URL) throws(FrameworkFailure) -> [CodingFramework] {
    let files: [URL]
    do {
      files = try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
    } catch {
      throw FrameworkFailure(
        "frameworks.folder", file: folder.lastPathComponent,
        message: "The folder with the coding frameworks cannot be read.",
        remedy: "Check that the folder is there and that you may read it.")
    }
    var frameworks: [CodingFramework] = []
    for file in files where file.pathExtension == "json" {
      frameworks.append(try read(file))
    }
    frameworks.sort { ($0.id, $0.version) < ($1.id, $1.version) }
    try FrameworkRules.checkMappings(of: frameworks)
    return frameworks
  }

  /// Reads one framework and checks it by itself.
  private static func read(_ file: URL) throws(FrameworkFailure) -> CodingFramework {
    let name = file.lastPathComponent
    guard let bytes = try? Data(contentsOf: file) else {
      throw FrameworkFailure(
        "frameworks.unreadable", file: name, message: "The file cannot be read.",
        remedy: "Check that you may read the file, or take it out of the folder.")
    }
    let framework = try FrameworkFile.decode(bytes, name: name)
    try FrameworkRules.check(framework, fileName: name)
    return framework
  }
}
