import Foundation

/// A file of a style's folder, read when a report is written so that a board can change it.
enum StyleFile {
  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - name: The file's name.
  ///   - folder: The style's folder.
  /// - Throws: `styleMissing` when it cannot be read.
  static func read(_ name: String, in folder: URL) throws(DocumentFailure) -> [UInt8] {
    guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else {
      throw DocumentFailure(.styleMissing, fileName: name)
    }
    return [UInt8](data)
  }
}
