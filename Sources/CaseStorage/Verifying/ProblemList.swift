import Diagnostics
import GRDB

/// Gathers what does not agree, up to a bearable number.
struct ProblemList {
  private(set) var problems: [Diagnostic] = []
  private var more = 0

  static let limit = 100

  /// Adds a problem.
  ///
  /// - Parameters:
  ///   - id: Its name, such as `verify.entry`.
  ///   - message: What does not agree, in one sentence without stored words.
  ///   - place: Where.
  mutating func add(_ id: String, _ message: String, at place: Place = Place()) {
    guard problems.count < Self.limit else {
      more += 1
      return
    }
    problems.append(
      Diagnostic(
        id: id, severity: .error, message: message,
        remedy: "Keep this file as evidence, tell whoever is responsible for the review, and go on "
          + "with the last backup that verifies.", place: place))
  }

  /// Makes one part of the examination, and notes it when that part of the file cannot be read.
  mutating func examine(_ part: String, _ work: (inout ProblemList) throws -> Void) throws {
    do {
      try work(&self)
    } catch is DatabaseError {
      add("verify.structure", "The part of the file that holds \(part) is damaged.")
    } catch let failure as CaseFileFailure where failure.problem == .damaged {
      add("verify.structure", "The part of the file that holds \(part) is damaged.")
    }
  }

  /// All problems, with a last one that counts those left out.
  var all: [Diagnostic] {
    guard more > 0 else { return problems }
    var list = self
    list.problems.append(
      Diagnostic(
        id: "verify.more", severity: .error, message: "\(more) more problems of these kinds."))
    return list.problems
  }
}
