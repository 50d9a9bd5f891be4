import Diagnostics

/// Writes a mapping profile into a file of its own, to be looked at and corrected.
public struct WriteProfile {
  private let content: String
  private let output: String

  /// Says what is written where.
  ///
  /// - Parameters:
  ///   - content: The profile, as JSON.
  ///   - output: The file to write; nothing may be there yet.
  public init(content: String, output: String) {
    self.content = content
    self.output = output
  }

  /// Writes the file.
  ///
  /// - Throws: A failure when the file exists or cannot be written.
  public func run() throws {
    let file = OutputFile(path: output)
    do {
      try file.check(replacing: false)
    } catch let failure as ActionFailure where failure.diagnostic.id == "output.exists" {
      throw ActionFailure(
        "output.exists", "There is a file of that name already.",
        remedy: "Give --write-profile another name.", place: failure.diagnostic.place)
    }
    try file.write(Array(content.utf8))
  }
}
