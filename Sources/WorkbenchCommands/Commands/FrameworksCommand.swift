import ArgumentParser
import WorkbenchActions

/// `throughline frameworks`: lists what there is.
struct FrameworksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frameworks",
    abstract: "List the coding frameworks with their sources and how sure each label's wording is.")

  @OptionGroup var options: ListOptions
  @OptionGroup var reviewer: ReviewerOption

  func run() throws { try options.show(ListFrameworks().run(in: reviewer.workspace())) }
}
