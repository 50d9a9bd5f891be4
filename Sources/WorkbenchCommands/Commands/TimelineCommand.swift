import ArgumentParser
import FuzzyDates
import WorkbenchActions

/// `throughline timeline`: shows the integrated chronology.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Show the integrated chronology of all agencies.",
    discussion: """
      An entry is shown when its dates touch the span. Undated entries come last and are counted.
      """)

  @OptionGroup var target: CaseArgument
  @Option(help: "The first day to show, as 2024-05-01.", transform: DayOption.day)
  var from: CalendarDay?
  @Option(help: "The last day to show.", transform: DayOption.day)
  var to: CalendarDay?
  @Option(help: "Show this agency only; may be given more than once.") var agency: [String] = []
  @Option(help: "Show what concerns or involves this person; may be given more than once.")
  var person: [String] = []
  @Option(help: "Show entries whose words match.") var text: String?
  @Option(
    name: .customLong("as"), help: "The format: \(ListTimelineFormats.ids.joined(separator: ", "))."
  )
  var format = "text"
  @Option(name: .customShort("o"), help: "Write to this file instead of the screen.")
  var output: String?
  @Flag(help: "Replace the output file if it exists.") var force = false
  @OptionGroup var reviewer: ReviewerOption

  func validate() throws {
    if let from, let to, to < from {
      throw ValidationError("The span ends before it begins: give --from the earlier day.")
    }
  }

  func run() throws {
    let action = ShowTimeline(
      casePath: target.case, from: from, to: to, agencies: agency, people: person, words: text,
      format: format, output: output, replacing: force)
    let shown = try action.run(in: reviewer.workspace())
    if output == nil { try Console.send(shown) }
  }
}
