import ArgumentParser
import BundledTemplates
import Foundation
import FuzzyDates
import WorkbenchActions

/// The case that a command works on.
struct CaseArgument: ParsableArguments {
  @Argument(help: "The case file.", completion: .file())
  var `case`: String

  func validate() throws {
    if `case`.isEmpty { throw ValidationError("Give the name of the case file.") }
  }
}

/// Who is at work; the journal names them.
struct ReviewerOption: ParsableArguments {
  @Option(
    name: .customLong("by"),
    help:
      "Who is at work, as the journal shall name them (else THROUGHLINE_REVIEWER, else the login).")
  var reviewer: String?

  /// The surroundings of the command.
  ///
  /// - Throws: A failure when the files that travel with the program are missing or
  ///   THROUGHLINE_NOW is not a time.
  func workspace() throws -> Workspace {
    let environment = ProcessInfo.processInfo.environment
    let files = try BundledFiles(
      program: Self.program, override: environment["THROUGHLINE_SHARE"])
    return Workspace(
      reportTemplates: files.reportTemplates, styles: files.styles, frameworks: files.frameworks,
      profiles: files.profiles,
      reviewer: try name(environment["THROUGHLINE_REVIEWER"]),
      now: try Self.now(environment["THROUGHLINE_NOW"]))
  }

  /// The name that the journal keeps.
  private func name(_ usual: String?) throws -> String {
    if let reviewer, reviewer.allSatisfy(\.isWhitespace) {
      throw ValidationError("--by needs the name of whoever is at work.")
    }
    let names = [reviewer, usual, NSUserName()].map {
      ($0 ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return names.first { !$0.isEmpty } ?? "unknown"
  }

  /// The path of the running program with links resolved.
  private static var program: URL {
    let path =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments.first ?? "throughline"
    return URL(fileURLWithPath: path).resolvingSymlinksInPath()
  }

  private static func now(_ fixed: String?) throws -> WallTime {
    if let fixed, !fixed.isEmpty {
      guard let time = WallTime(fixed) else {
        throw ActionFailure(
          "usage.clock", "THROUGHLINE_NOW is set to something that is no time.",
          remedy: "Set it to a time like 2025-04-01T09:00, or do not set it at all.")
      }
      return time
    }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone.current
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: Date())
    let day = CalendarDay(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1)
    let time = day.flatMap {
      WallTime(day: $0, minuteOfDay: (parts.hour ?? 0) * 60 + (parts.minute ?? 0))
    }
    guard let time else { throw ValidationError("This machine's clock gives no usable time.") }
    return time
  }
}
