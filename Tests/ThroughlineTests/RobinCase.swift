import Foundation
import TestSupport

/// The example case in a folder of its own, named `robin.case`.
struct RobinCase {
  /// How far the work on the case has come.
  enum Stage: String, CaseIterable {
    /// Nothing is in it.
    case empty
    /// The eight agencies' files are in it.
    case agencies
    /// The agencies' files and the review document are in it.
    case review
  }

  let folder: TemporaryFolder
  let program: RunningProgram

  /// The eight agencies' files, by name.
  static let agencyFiles: [String] = {
    let folder = Checkout.file("examples/robin/agencies")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".xml") }.sorted().map {
      folder.appendingPathComponent($0).path
    }
  }()

  /// The cases that tests take their own copies of, made once.
  private static let prepared = Result { try prepare() }

  /// Makes a case.
  ///
  /// - Parameter stage: What is in it already.
  init(_ stage: Stage = .empty) throws {
    folder = try TemporaryFolder()
    program = RunningProgram(folder: folder)
    let made = try Self.prepared.get()
    try FileManager.default.copyItem(
      at: made.file("\(stage.rawValue)/robin.case"), to: folder.file("robin.case"))
  }

  private static func prepare() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let program = RunningProgram(folder: folder)
    for stage in Stage.allCases {
      let file = "\(stage.rawValue)/robin.case"
      try FileManager.default.createDirectory(
        at: folder.file(stage.rawValue), withIntermediateDirectories: true)
      _ = try program.run([
        "new", file, "--title", "Robin", "--from", "2023-09-01", "--to", "2024-10-14", "--example",
      ])
      if stage != .empty { _ = try program.run(["import", file] + agencyFiles) }
      if stage == .review {
        _ = try program.run(["import", file, Checkout.file("examples/robin/review.xml").path])
      }
    }
    return folder
  }

  /// The bytes of the case file.
  func bytes() throws -> Data { try Data(contentsOf: folder.file("robin.case")) }

  /// What differs from the bytes given, in words; nil when nothing does and nothing lies beside it.
  func change(since before: Data) throws -> String? {
    let now = try bytes()
    if now != before {
      let places = zip(now, before).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
      return
        "\(now.count) bytes instead of \(before.count); first differences at \(places.prefix(8))"
    }
    let others = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
      .filter { $0.hasPrefix("robin.case-") || $0.contains(".partial") }
    return others.isEmpty ? nil : "left behind: \(others.sorted().joined(separator: ", "))"
  }
}
