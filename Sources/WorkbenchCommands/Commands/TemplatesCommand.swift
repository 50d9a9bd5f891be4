import ArgumentParser
import WorkbenchActions

/// `throughline templates`: lists what there is.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "List the report templates.")

  @OptionGroup var options: ListOptions
  @OptionGroup var reviewer: ReviewerOption

  func run() throws { try options.show(ListTemplates().run(in: reviewer.workspace())) }
}
