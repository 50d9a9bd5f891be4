import ArgumentParser
import WorkbenchActions

/// `throughline profiles`: lists how agencies' own layouts are read.
struct ProfilesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profiles",
    abstract: "List the mapping profiles: how columns or elements lead to the fields of an entry.")

  @Argument(help: "A case file, to list the profiles that it keeps too.", completion: .file())
  var `case`: String?
  @Option(help: "Give one profile as the text of a profile file, by its id.") var show: String?
  @OptionGroup var options: ListOptions
  @OptionGroup var reviewer: ReviewerOption

  func run() throws {
    let action = ListProfiles(casePath: `case`)
    if let show {
      try Console.send(action.content(of: show, in: reviewer.workspace()))
    } else {
      try options.show(action.run(in: reviewer.workspace()))
    }
  }
}
