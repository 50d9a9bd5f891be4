import CaseModel
import CaseStorage
import Diagnostics
import Foundation
import FuzzyDates
import GRDB
import TestSupport

/// A case file for one test, in a folder of its own.
struct ExampleCase {
  let folder: TemporaryFolder
  let path: String

  /// Who works on it.
  ///
  /// The name is in no failure and no diagnostic, which tests look for.
  static let actor = Actor(name: "Wilhelmina Reviewer", now: moment("2024-05-01T10:00"))

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("robin.tlcase").path
    try CaseFile.create(at: path, settings: Self.settings, by: Self.actor).close()
  }

  static let settings = ReviewSettings(reference: "LCSPR-EX-01", title: "Robin")

  /// A case that holds something of every kind.
  static func full() throws -> ExampleCase {
    let example = try ExampleCase()
    try example.writing { file in
      try file.importExample(.file("HV", entries: 4))
      try file.importExample(.file("HV", version: 2, entries: 5))
      try file.importExample(.file("GP", entries: 3))
      var record = try file.record()
      record.findings = [Finding(id: "F1", number: 1, statement: "A pattern.")]
      record.agencies = [Agency(code: "HV", name: "Health visiting")]
      try file.replaceRecord(record, by: Self.actor)
      let ids = try file.entries().map(\.id)
      try file.decide(
        OccurrenceDecision(
          entries: [ids[0], ids[5]], relation: .sameOccurrence, by: "A", note: "Same visit."),
        by: Self.actor)
      try file.hide(entry: ids[1], reason: "Another child.", by: Self.actor)
      try file.dismiss(
        Dismissal(result: "L-M8 F1", reason: "Known.", by: "A"), by: Self.actor)
      try file.noteExport(withRegister: "For the court.", by: Self.actor)
    }
    return example
  }

  /// Opens the case, works on it and closes it.
  @discardableResult
  func writing<Result>(_ work: (CaseFile) throws -> Result) throws -> Result {
    let file = try CaseFile.open(at: path)
    let result = try work(file)
    try file.close()
    return result
  }

  @discardableResult
  func reading<Result>(_ work: (CaseFile) throws -> Result) throws -> Result {
    let file = try CaseFile.open(at: path, access: .reading)
    let result = try work(file)
    try file.close()
    return result
  }

  /// Changes the file behind the module's back.
  func tamper(_ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let database = try DatabaseQueue(path: path, configuration: configuration)
    try database.writeWithoutTransaction { try $0.execute(sql: sql) }
    try database.close()
  }

  /// The bytes of the case file.
  var bytes: Data { get throws { try Data(contentsOf: URL(fileURLWithPath: path)) } }

  /// The names of all files in the case's folder.
  var fileNames: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() }
  }
}

/// The moment that a text names; tests name only real ones.
func moment(_ text: String) -> WallTime {
  guard let moment = WallTime(text) else { preconditionFailure("\(text) is no moment") }
  return moment
}
