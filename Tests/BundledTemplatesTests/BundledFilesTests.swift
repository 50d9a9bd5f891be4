import BundledTemplates
import Foundation
import Testing

@Suite("Finding the files that travel with the program")
struct BundledFilesTests {
  private func folder(with templates: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("throughline-files-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent(templates), withIntermediateDirectories: true)
    return folder
  }

  @Test(
    "They are found beside the program, in its share folder, and above a build folder",
    arguments: [
      ("templates/reports", "throughline"),
      ("share/throughline/templates/reports", "bin/throughline"),
      ("templates/reports", ".build/x86_64-unknown-linux-gnu/debug/throughline"),
    ])
  func found(templates: String, program: String) throws {
    let folder = try folder(with: templates)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try BundledFiles(program: folder.appendingPathComponent(program))
    let expected = folder.appendingPathComponent(templates)
    #expect(files.reportTemplates.standardizedFileURL.path == expected.standardizedFileURL.path)
  }

  @Test("A folder named by the person is the only one that is looked in")
  func override() throws {
    let folder = try folder(with: "templates/reports")
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appendingPathComponent("throughline")
    let failure = #expect(throws: BundledFilesFailure.self) {
      try BundledFiles(program: program, override: "/nowhere")
    }
    #expect(failure?.places == ["/nowhere"])
  }
}
