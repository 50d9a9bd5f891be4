import ArgumentParser
import WorkbenchActions

/// `throughline hide`: leaves an entry out of sight, with a reason.
struct HideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hide",
    abstract: "Leave an entry out of sight, with a reason; it stays in the case and is counted.",
    discussion: """
      With --agency in place of an entry all entries of that agency go out of sight, such as those of a \
      file that was imported under the wrong agency.
      """)

  @OptionGroup var target: CaseArgument
  @Argument(help: "The entry, by id or as HV/HV-014.") var entry: String?
  @Option(help: "All entries of this agency.") var agency: String?
  @Option(help: "Why.") var reason: String
  @OptionGroup var reviewer: ReviewerOption

  func validate() throws {
    if (entry == nil) == (agency == nil) {
      throw ValidationError(
        "Give an entry, such as HV/HV-014, or --agency CODE for all of an agency's.")
    }
  }

  func run() throws {
    if let agency {
      let count = try HideAgency(casePath: target.case, agency: agency, reason: reason)
        .run(in: reviewer.workspace())
      try Console.show("Hid \(count) entries of \(agency).")
      return
    }
    guard let entry else { return }
    try HideEntry(casePath: target.case, entry: entry, reason: reason)
      .run(in: reviewer.workspace())
    try Console.show("Hid \(entry).")
  }
}
