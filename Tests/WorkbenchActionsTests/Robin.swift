import CaseModel
import CaseStorage
import Foundation
import FuzzyDates
import TestSupport
import Testing
import WorkbenchActions

/// The example case in a folder of its own, worked on through actions.
struct Robin {
  /// How far the work on the case has come.
  enum Stage: String, CaseIterable {
    case empty, agencies, review
  }

  let folder: TemporaryFolder
  let workspace: Workspace
  var path: String { folder.file("robin.case").path }

  static let agencyFiles: [String] = {
    let folder = Checkout.file("examples/robin/agencies")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".xml") }.sorted().map {
      folder.appendingPathComponent($0).path
    }
  }()

  static let review = Checkout.file("examples/robin/review.xml").path

  static func workspace(_ reviewer: String = "Lead reviewer") throws -> Workspace {
    Workspace(
      reportTemplates: Checkout.file("templates/reports"),
      styles: Checkout.file("templates/styles"),
      frameworks: Checkout.file("templates/frameworks"),
      profiles: Checkout.file("templates/profiles"), reviewer: reviewer,
      now: try #require(WallTime("2025-04-01T09:00")))
  }

  private static let prepared = Result { try prepare() }

  /// Takes a copy of the case at a stage.
  init(_ stage: Stage = .empty) throws {
    folder = try TemporaryFolder()
    workspace = try Self.workspace()
    try FileManager.default.copyItem(
      at: Self.prepared.get().file("\(stage.rawValue).case"), to: folder.file("robin.case"))
  }

  private static func prepare() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let workspace = try workspace()
    for stage in Stage.allCases {
      let path = folder.file("\(stage.rawValue).case").path
      try create(path, in: workspace)
      if stage == .empty { continue }
      try imported(agencyFiles + (stage == .review ? [review] : []), into: path, in: workspace)
    }
    return folder
  }

  private static func create(_ path: String, in workspace: Workspace) throws {
    _ = try CreateCase(
      path: path, title: "Robin", kind: .lcspr, from: CalendarDay("2023-09-01"),
      to: CalendarDay("2024-10-14"), agencyOrder: [], isFictional: true
    ).run(in: workspace)
  }

  @discardableResult
  private static func imported(
    _ files: [String], into path: String, in workspace: Workspace
  ) throws -> [ImportedFile] {
    let results = try ImportFiles(casePath: path, files: files).run(in: workspace)
    for result in results { try #require(result.failure == nil) }
    return results
  }

  /// Makes another empty case in the same folder.
  func another(_ name: String) throws -> String {
    let path = folder.file(name).path
    try Self.create(path, in: workspace)
    return path
  }

  @discardableResult
  func add(_ files: [String], to path: String? = nil) throws -> [ImportedFile] {
    try Self.imported(files, into: path ?? self.path, in: workspace)
  }

  /// Imports a file that may be refused.
  func attempt(_ file: String, isPreview: Bool = false) throws -> ImportedFile {
    var choices = ImportChoices()
    choices.isPreview = isPreview
    let results = try ImportFiles(casePath: path, files: [file], choices: choices)
      .run(in: workspace)
    return try #require(results.first)
  }

  func export(_ name: String, of path: String? = nil, register: String? = nil) throws -> Data {
    let output = folder.file(name)
    try ExportReview(
      casePath: path ?? self.path, output: output.path, registerReason: register, replacing: false
    ).run(in: workspace)
    return try Data(contentsOf: output)
  }

  func timeline(_ format: String = "json", of path: String? = nil) throws -> String {
    try ShowTimeline(casePath: path ?? self.path, format: format).run(in: workspace)
  }

  func json() throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(timeline().utf8))
  }

  func verified() throws -> VerifiedCase {
    try VerifyCase(casePath: path, head: nil).run(in: workspace)
  }

  func bytes() throws -> Data { try Data(contentsOf: folder.file("robin.case")) }

  /// Looks into the case file itself.
  func reading<Result>(_ work: (CaseFile) throws -> Result) throws -> Result {
    let file = try CaseFile.open(at: path, access: .reading)
    defer { try? file.close() }
    return try work(file)
  }
}
