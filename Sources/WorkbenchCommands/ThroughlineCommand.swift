import ArgumentParser
import Diagnostics

/// The root of the command line; its list is the one place where a command is entered.
struct ThroughlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "throughline",
    abstract: "A workbench for reviews of serious child-safeguarding cases.",
    discussion: """
      Supports reviews that use a Learning Together style systems method. Everything for one \
      review lives in one case file on this machine; nothing is ever sent anywhere.
      """,
    version: Version.current,
    subcommands: commands)

  private static let commands: [any ParsableCommand.Type] = [
    NewCommand.self,
    ReturnsCommand.self,
    ImportCommand.self,
    LedgerCommand.self,
    TimelineCommand.self,
    OccurrencesCommand.self,
    LinkCommand.self,
    UnlinkCommand.self,
    DismissCommand.self,
    HideCommand.self,
    UnhideCommand.self,
    CheckCommand.self,
    ReportCommand.self,
    ExportCommand.self,
    VerifyCommand.self,
    FormatsCommand.self,
    FrameworksCommand.self,
    TemplatesCommand.self,
    ChecksCommand.self,
    ProfilesCommand.self,
  ]

  /// Why a first argument names no command, with the commands that there are; nil when it does.
  ///
  /// - Parameter argument: The first argument.
  static func refusal(of argument: String) -> String? {
    let names = commands.map { $0._commandName }
    if argument.hasPrefix("-") || argument == "help" || names.contains(argument) { return nil }
    let nearest = NearestName.of(argument, among: names).map { " Did you mean \($0)?" } ?? ""
    return "error: Throughline has no command “\(argument)”.\(nearest)\n"
      + "  What to do: use one of these: \(names.joined(separator: ", ")). "
      + "`throughline help` tells what each does."
  }
}
