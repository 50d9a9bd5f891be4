public import Foundation

/// The folders that travel with the program: report templates, styles, frameworks and schemas.
///
/// They are found beside the program, in its share folder, or, while developing, in the checkout
/// that the program was built in. `Bundle.module` is not used because its path is that of the
/// build folder, which an installed program outlives.
public struct BundledFiles: Sendable {
  /// The folder that holds `templates`.
  public let root: URL

  /// Finds the folders that belong to a program.
  ///
  /// - Parameters:
  ///   - program: The path of the running program, links resolved.
  ///   - override: A folder to use instead, such as the value of `THROUGHLINE_SHARE`.
  /// - Throws: ``BundledFilesFailure`` when no folder holds them, naming the places looked in.
  public init(program: URL, override: String? = nil) throws(BundledFilesFailure) {
    var places: [URL] = []
    if let override, !override.isEmpty {
      places = [URL(fileURLWithPath: override, isDirectory: true)]
    } else {
      let folder = program.deletingLastPathComponent()
      places = [folder, folder.appendingPathComponent("../share/throughline").standardizedFileURL]
      // A built program lies some levels below the checkout: .build/<platform>/<configuration>.
      var parent = folder
      for _ in 0..<4 {
        parent.deleteLastPathComponent()
        places.append(parent)
      }
    }
    let found = places.first { place in
      FileManager.default.fileExists(
        atPath: place.appendingPathComponent("templates/reports").path)
    }
    guard let found else { throw BundledFilesFailure(places: places.map(\.path)) }
    self.root = found
  }

  /// The folder with one folder for each report template.
  public var reportTemplates: URL { root.appendingPathComponent("templates/reports") }
  /// The folder with the page styles of each document format.
  public var styles: URL { root.appendingPathComponent("templates/styles") }
  /// The folder with one file for each coding framework.
  public var frameworks: URL { root.appendingPathComponent("templates/frameworks") }
  /// The folder with one file for each mapping profile.
  public var profiles: URL { root.appendingPathComponent("templates/profiles") }
}
