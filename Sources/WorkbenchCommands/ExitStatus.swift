import Diagnostics

/// How the program ends; the numbers are a contract with scripts (those of BSD's sysexits).
enum ExitStatus: Int32, Error {
  /// Done.
  case done = 0
  /// Done, but something needs a person.
  case needsPerson = 1
  /// The command was used wrongly, or asks for something that does not exist yet.
  case usage = 64
  /// The input cannot be read.
  case unreadable = 65
  /// There is no such file.
  case missing = 66
  /// The output exists already or cannot be made.
  case cannotCreate = 73
  /// Writing failed.
  case writingFailed = 74
  /// The case is held elsewhere.
  case busy = 75

  /// The status with which a failure ends the program.
  init(for diagnostic: Diagnostic) {
    let id = diagnostic.id
    self =
      switch id {
      case _ where id.hasSuffix("disk-full"): .writingFailed
      case "output.write", "case.write", "case.read-only": .writingFailed
      case "file.missing", "case.missing": .missing
      case "case.busy": .busy
      case "case.exists", "case.network-folder", "case.cannot-create": .cannotCreate
      case _ where id.hasPrefix("output."): .cannotCreate
      case _ where id.hasPrefix("usage."): .usage
      default: .unreadable
      }
  }

  /// The graver of two statuses: the higher number.
  static func graver(_ left: ExitStatus, _ right: ExitStatus) -> ExitStatus {
    left.rawValue >= right.rawValue ? left : right
  }
}
