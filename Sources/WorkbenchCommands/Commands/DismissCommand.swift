import ArgumentParser
import CaseModel
import WorkbenchActions

/// `throughline dismiss`: decides that two entries do not belong together.
struct DismissCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dismiss",
    abstract: "Decide that two entries do not tell of the same occurrence.")

  @OptionGroup var target: CaseArgument
  @Argument(help: "The two entries, by id or as HV/HV-014.") var entries: [String]
  @Option(help: "Why.") var note: String
  @OptionGroup var reviewer: ReviewerOption

  func validate() throws {
    if Set(entries).count != 2 || entries.count != 2 {
      throw ValidationError("Give two different entries.")
    }
  }

  func run() throws {
    try DecideLink(casePath: target.case, entries: entries, relation: .notRelated, note: note)
      .run(in: reviewer.workspace())
    try Console.show("Noted that \(entries.joined(separator: " and ")) are not related.")
  }
}
