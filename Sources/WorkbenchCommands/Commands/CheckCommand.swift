import ArgumentParser
import CaseModel
import WorkbenchActions

/// `throughline check`: checks the work against the method.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the work against the method, or set a result aside with a reason.")

  @OptionGroup var target: CaseArgument
  @Option(help: "For which step: working, board or public.") var gate: CheckGate = .working
  @Flag(help: "Give the result as JSON.") var json = false
  @Option(help: "The id of a result to set aside.") var dismiss: String?
  @Option(help: "Why it is set aside.") var reason: String?
  @OptionGroup var reviewer: ReviewerOption

  func validate() throws {
    if dismiss != nil, (reason ?? "").allSatisfy(\.isWhitespace) {
      throw ValidationError("Setting a result aside needs a reason: add --reason WORDS.")
    }
    if dismiss == nil, reason != nil {
      throw ValidationError("--reason belongs to --dismiss RESULT.")
    }
  }

  func run() throws {
    let workspace = try reviewer.workspace()
    if let dismiss {
      try DismissCheckResult(
        casePath: target.case, gate: gate, result: dismiss, reason: reason ?? ""
      ).run(in: workspace)
      try Console.show("Set aside \(dismiss).")
      return
    }
    let results = try RunChecks(casePath: target.case, gate: gate).run(in: workspace)
    if json {
      try Console.show(json: CheckShape(gate: gate, results: results))
    } else {
      try Console.show(CheckText.words(of: results, gate: gate))
    }
    if results.contains(where: { $0.dismissal == nil && $0.severity != .advise }) {
      throw ExitStatus.needsPerson
    }
  }
}
