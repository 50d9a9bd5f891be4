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
  @Option(
    help: """
      The mapping profile that leads the file's columns or elements to fields: its file, or the id of \
      one that `profiles` lists.
      """, completion: .file())
  var profile: String?
  @Option(
    name: .long,
    help: "Write the profile that one file is read by, to be corrected and given with --profile.",
    completion: .file())
  var writeProfile: String?
  @Flag(help: "The columns were guessed rightly: import, and remember them for this agency.")
  var confirm = false
  @Option(help: "The version, for a corrected file that does not say so itself; the first is 1.")
  var version: Int?
  @Option(help: "A name for a file that stands beside the agency's other files, such as letters.")
  var series: String?
  @Flag(help: "Say what would happen, and change nothing.") var dryRun = false
  @Flag(help: "Give the result as JSON.") var json = false
  @OptionGroup var reviewer: ReviewerOption

  func validate() throws {
    if let version, version < 1 { throw ValidationError("Versions are counted from 1.") }
    if writeProfile != nil, files.count != 1 {
      throw ValidationError("--write-profile goes with one file.")
    }
    if let series, series.allSatisfy(\.isWhitespace) {
      throw ValidationError("Give --series a name, such as letters.")
    }
  }

  func run() throws {
    LastWords.prepare()
    let workspace = try reviewer.workspace()
    var results = try imported(files, isConfirmed: confirm, in: workspace)
    if let writeProfile {
      guard let mapping = results[0].mapping else {
        throw ValidationError("This file is read without a profile.")
      }
      try WriteProfile(content: mapping.content, output: writeProfile).run()
    }
    if !json {
      for index in results.indices {
        // What there is to say stands above the columns, so that these are in sight at the question.
        for diagnostic in results[index].newDiagnostics { Console.tell(diagnostic) }
        try Console.show(ImportText.words(of: results[index]))
        if results[index].status == .unconfirmed, Console.isConfirmed("Is this right?") {
          results[index] = try imported([files[index]], isConfirmed: true, in: workspace)[0]
          try Console.show(ImportText.words(of: results[index]))
        }
      }
    } else {
      try Console.show(json: ImportShape(results))
    }
    let status = results.map(Self.status).reduce(.done, ExitStatus.graver)
    if status != .done { throw status }
  }

  private func imported(
    _ files: [String], isConfirmed: Bool, in workspace: Workspace
  ) throws -> [ImportedFile] {
    var choices = ImportChoices()
    choices.agency = try agency.map(AgencyOption.agency)
    choices.format = format
    choices.profile = profile
    choices.confirmsMapping = isConfirmed
    choices.version = version
    choices.series = series.map(GivenName.line) ?? ""
    choices.isPreview = dryRun
    let progress = Progress()
    defer { progress.clear() }
    return try ImportFiles(casePath: target.case, files: files, choices: choices)
      .run(in: workspace) { progress.show($0, $1) }
  }

  private static func status(of file: ImportedFile) -> ExitStatus {
    if let failure = file.failure { return ExitStatus(for: failure) }
    return file.needsPerson ? .needsPerson : .done
  }
}
