import ArgumentParser
import WorkbenchActions

/// `throughline unhide`: brings a hidden entry back into sight.
struct UnhideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unhide", abstract: "Bring a hidden entry back into sight.")

  @OptionGroup var target: CaseArgument
  @Argument(help: "The entry, by id or as HV/HV-014.") var entry: String
  @OptionGroup var reviewer: ReviewerOption

  func run() throws {
    try UnhideEntry(casePath: target.case, entry: entry).run(in: reviewer.workspace())
    try Console.show("Brought back \(entry).")
  }
}
