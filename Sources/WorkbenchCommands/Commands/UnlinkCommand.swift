import ArgumentParser
import WorkbenchActions

/// `throughline unlink`: takes a decision about entries back.
struct UnlinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlink",
    abstract: "Take a decision about entries back; the journal keeps that it was made.")

  @OptionGroup var target: CaseArgument
  @Argument(help: "The entries of the decision, by id or as HV/HV-014.") var entries: [String]
  @Option(help: "Why.") var note: String
  @OptionGroup var reviewer: ReviewerOption

  func run() throws {
    try WithdrawDecision(casePath: target.case, entries: entries, note: note)
      .run(in: reviewer.workspace())
    try Console.show("Took back the decision about \(entries.joined(separator: " and ")).")
  }
}
