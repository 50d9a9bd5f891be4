import ArgumentParser
import CaseModel
import WorkbenchActions

/// `throughline report`: writes a report through a template.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report through a template, for one audience.",
    discussion: """
      The checks for the audience run first: an open result that blocks means that no file is \
      written. With --draft the file is written all the same, marked as a draft on every page; a \
      name found in a report for the public is never let through.
      """)

  @OptionGroup var target: CaseArgument
  @Option(help: "A template's id (see `templates`), or the folder of one of your own.")
  var template: String
  @Option(help: "For whom: internal, board or public.") var audience: Audience
  @Option(help: "The format: \(ListFormats.documentIDs.joined(separator: ", ")).") var to: String
  @Option(name: .customShort("o"), help: "The file to write.") var output: String
  @Flag(help: "Write it although checks block, marked as a draft.") var draft = false
  @Flag(help: "Replace the output file if it exists.") var force = false
  @OptionGroup var reviewer: ReviewerOption

  func run() throws {
    let outcome = try MakeReport(
      casePath: target.case, template: template, audience: audience, format: to, output: output,
      isDraft: draft, replacing: force
    ).run(in: reviewer.workspace())
    switch outcome {
    case .written:
      try Console.show("Wrote \(output).")
    case .blocked(let results):
      Console.tell(
        "No report was written: \(results.count) result\(results.count == 1 ? "" : "s") "
          + "of the checks for this audience must be settled first.")
      for result in results {
        Console.tell(
          "  \(result.place): \(result.message)\n    What to do: \(result.remedy)\n"
            + "    (check \(result.check), result \(result.id))")
      }
      Console.tell(
        "A result that is wrong can be set aside: throughline check \(target.case) "
          + "--gate \(audience.gate.rawValue) --dismiss RESULT --reason WORDS")
      throw ExitStatus.needsPerson
    }
  }
}
