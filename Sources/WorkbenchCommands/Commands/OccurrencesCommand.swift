import ArgumentParser
import CaseModel
import WorkbenchActions

/// `throughline occurrences`: lists entries that may tell of one occurrence.
struct OccurrencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "occurrences",
    abstract: "List entries of different agencies that may tell of the same occurrence.",
    discussion: "Nothing is joined by a suggestion: decide with `link` or `dismiss`.")

  @OptionGroup var target: CaseArgument
  @Flag(help: "Only those that nobody has decided about.") var pending = false
  @Flag(help: "Give the result as JSON.") var json = false
  @OptionGroup var reviewer: ReviewerOption

  func run() throws {
    let found = try ListOccurrences(casePath: target.case, pendingOnly: pending)
      .run(in: reviewer.workspace())
    if json {
      try Console.show(json: CandidatesShape(found))
      return
    }
    try Console.show(
      found.isEmpty
        ? "No entries wait to be compared."
        : found.map { candidate in
          "\(candidate.labels.joined(separator: " and ")): \(candidate.candidate.state.rawValue), "
            + "score \(candidate.candidate.score)\n"
            + "  because: \(candidate.candidate.reasons.joined(separator: "; "))"
        }.joined(separator: "\n"))
  }
}
