import ArgumentParser
import WorkbenchActions

/// `throughline formats`: lists what there is.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "List the formats that can be read and written.")

  @OptionGroup var options: ListOptions
  @OptionGroup var reviewer: ReviewerOption

  func run() throws { try options.show(ListFormats().run()) }
}
