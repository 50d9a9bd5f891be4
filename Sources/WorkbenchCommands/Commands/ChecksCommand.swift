import ArgumentParser
import WorkbenchActions

/// `throughline checks`: lists what there is.
struct ChecksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checks", abstract: "List the checks with the reason for each.")

  @OptionGroup var options: ListOptions
  @OptionGroup var reviewer: ReviewerOption

  func run() throws { try options.show(ListChecks().run()) }
}
