import ArgumentParser
import Foundation

/// What is wrong with a command as it was typed, how it is written, and where to read more.
enum UsageText {
  static func words(of error: any Error, arguments: [String]) -> String {
    let command = arguments.first { !$0.hasPrefix("-") } ?? ""
    let usage = ThroughlineCommand.fullMessage(for: error).split(separator: "\n")
      .first { $0.hasPrefix("Usage: throughline \(command) ") }
    // What there is to choose from is one line, however many there are.
    let message = ThroughlineCommand.message(for: error)
      .replacingOccurrences(of: "of the following:\n  - ", with: "of ")
      .replacingOccurrences(of: "\n  - ", with: ", ")
    return "error: \(message)\n"
      + (usage.map { "  \($0)\n" } ?? "")
      + "  What to do: `throughline \(command)\(command.isEmpty ? "" : " ")--help` tells what each "
      + "part means."
  }
}
