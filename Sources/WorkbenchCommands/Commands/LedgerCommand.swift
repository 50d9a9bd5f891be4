import ArgumentParser
import WorkbenchActions

/// `throughline ledger`: tells what each file gave.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: """
      Tell what each agency's file gave: what came in, what was refused, what was kept without a field \
      of its own, and what looks wrong.
      """)

  @OptionGroup var target: CaseArgument
  @Option(help: "Only the files of this agency.") var agency: String?
  @Flag(help: "Give the result as JSON.") var json = false

  func run() throws {
    let files = try ListImports(casePath: target.case, agency: agency).run()
    if json {
      try Console.show(json: ImportShape(files))
    } else {
      try Console.show(
        files.isEmpty
          ? "No agency's file is in the case yet."
          : files.map(LedgerText.words).joined(separator: "\n\n"))
    }
  }
}
