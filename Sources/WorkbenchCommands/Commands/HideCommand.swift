import ArgumentParser
import WorkbenchActions

/// `throughline hide`: leaves an entry out of sight, with a reason.
struct HideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hide",
    abstract: "Leave an entry out of sight, with a reason; it stays in the case and is counted.")

  @OptionGroup var target: CaseArgument
  @Argument(help: "The entry, by id or as HV/HV-014.") var entry: String
  @Option(help: "Why.") var reason: String
  @OptionGroup var reviewer: ReviewerOption

  func run() throws {
    try HideEntry(casePath: target.case, entry: entry, reason: reason)
      .run(in: reviewer.workspace())
    try Console.show("Hid \(entry).")
  }
}
