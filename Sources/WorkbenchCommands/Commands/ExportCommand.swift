import ArgumentParser
import WorkbenchActions

/// `throughline export`: writes the whole case as one open XML document.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the case as one open XML document: the review, decisions and originals.",
    discussion: """
      Names, addresses and dates of birth stay out unless --with-register gives a reason, which the \
      journal keeps. The originals hold whatever the agencies wrote, names too: treat the file as \
      you treat the case.
      """)

  @OptionGroup var target: CaseArgument
  @Option(name: .customShort("o"), help: "The file to write.") var output: String
  @Option(help: "Put the register of names in, for this reason.") var withRegister: String?
  @Flag(help: "Replace the output file if it exists.") var force = false
  @OptionGroup var reviewer: ReviewerOption

  func validate() throws {
    if let withRegister, withRegister.allSatisfy(\.isWhitespace) {
      throw ValidationError("--with-register needs a reason, which the journal keeps.")
    }
  }

  func run() throws {
    try ExportReview(
      casePath: target.case, output: output, registerReason: withRegister, replacing: force
    ).run(in: reviewer.workspace())
    try Console.show("Wrote \(output).")
    Console.tell(
      "note: The originals and the prose in it hold whatever was written, names too: treat it as you "
        + "treat the case.")
  }
}
