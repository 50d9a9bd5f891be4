import ArgumentParser
import Diagnostics
import WorkbenchActions

/// `throughline import`: reads agencies' chronologies, or a review document, into a case.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read agencies' chronologies, or a review document, into the case.",
    discussion: """
      Each file is read by itself: one that cannot be read leaves the case as it was and does not \
      stop the others. A row that cannot be used is refused with its line and the reason, and never \
      stops its neighbours.
      """)

  @OptionGroup var target: CaseArgument
  @Argument(help: "The files, each by itself.", completion: .file()) var files: [String]
  @Option(help: "The agency whose chronology this is, as HV or HV=\"Health visiting\".")
  var agency: String?
  @Option(help: "The format, where it is not to be recognised from the file (see `formats`).")
  var format: String?
  @Flag(help: "Say what would happen, and change nothing.") var dryRun = false
  @Flag(help: "Give the result as JSON.") var json = false
  @OptionGroup var reviewer: ReviewerOption

  func run() throws {
    let workspace = try reviewer.workspace()
    let action = try ImportFiles(
      casePath: target.case, files: files, agency: agency.map(Self.agency), format: format,
      isPreview: dryRun)
    let progress = Progress()
    let results = try action.run(in: workspace) { progress.show($0, $1) }
    progress.clear()
    if json {
      try Console.show(json: ImportShape(results))
    } else {
      for result in results { try Console.show(ImportText.words(of: result)) }
    }
    for diagnostic in results.flatMap(\.allDiagnostics) where !json { Console.tell(diagnostic) }
    let status = results.map(Self.status).reduce(.done, ExitStatus.graver)
    if status != .done { throw status }
  }

  private static func agency(_ words: String) throws -> ImportFiles.AgencyChoice {
    let parts = words.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    guard let code = parts.first, !code.isEmpty, !code.contains(where: { " /".contains($0) }) else {
      throw ValidationError(
        "Give --agency a code without blanks, as HV or HV=\"Health visiting\".")
    }
    return .init(code: code, name: parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil)
  }

  private static func status(of file: ImportedFile) -> ExitStatus {
    if let failure = file.failure { return ExitStatus(for: failure) }
    return file.needsPerson ? .needsPerson : .done
  }
}
