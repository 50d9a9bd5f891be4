import ArgumentParser
import WorkbenchActions

/// `throughline verify`: looks for any change that the journal does not know of.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Look for any change to the case that its journal does not know of.",
    discussion: """
      Write the head that is printed here on paper or send it to someone else. Given back with \
      --head, it shows that nothing recorded up to then has been altered or cut off since.
      """)

  @OptionGroup var target: CaseArgument
  @Option(help: "A head printed earlier, in words or as it was given.") var head: String?
  @Flag(help: "Give the result as JSON.") var json = false
  @OptionGroup var reviewer: ReviewerOption

  func run() throws {
    let verified = try VerifyCase(casePath: target.case, head: head)
      .run(in: reviewer.workspace())
    if json {
      try Console.show(json: VerifyShape(verified))
    } else {
      try Console.show(
        (verified.isSound
          ? "The case is sound: \(verified.journalRows) journal rows, and everything stored agrees "
            + "with them."
          : "The case does NOT agree with its journal.") + "\nHead: \(verified.headWords)")
      for problem in verified.problems { Console.tell(problem) }
    }
    if !verified.isSound { throw ExitStatus.needsPerson }
  }
}
