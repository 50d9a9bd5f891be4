import ArgumentParser
import FuzzyDates
import WorkbenchActions

/// `throughline returns`: asks agencies for their chronologies and keeps track of them.
struct ReturnsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "returns",
    abstract: "Ask agencies for their chronologies, and see which are in.",
    discussion: """
      Without an option it lists how each agency's chronology stands. --blank makes the empty chronology \
      that an agency is asked to fill in; what comes back is imported without any mapping. --asked, --chased and --received \
      record a step, today or on the day given with --on. A chronology that is imported counts as received.
      """)

  @OptionGroup var target: CaseArgument
  @Option(help: "Make the empty chronology for this agency.") var blank: String?
  @Option(help: "As what, with --blank: docx or xlsx.") var to: String?
  @Option(name: .customShort("o"), help: "The file to write, with --blank.", completion: .file())
  var output: String?
  @Flag(help: "Replace the file if it exists.") var force = false
  @Option(help: "Record that this agency was asked.") var asked: String?
  @Option(help: "By when the chronology is due, with --asked.", transform: DayOption.day)
  var due: CalendarDay?
  @Option(help: "Record that this agency was reminded.") var chased: String?
  @Option(help: "Record that this agency's chronology came in.") var received: String?
  @Option(help: "The day on which it happened; today if left out.", transform: DayOption.day)
  var on: CalendarDay?
  @Option(help: "A note to keep with it.") var note: String?
  @Flag(help: "Give the result as JSON.") var json = false
  @OptionGroup var reviewer: ReviewerOption

  func validate() throws {
    if [blank, asked, chased, received].count(where: { $0 != nil }) > 1 {
      throw ValidationError("One thing at a time: --blank, --asked, --chased or --received.")
    }
    if blank != nil {
      guard to != nil, output != nil else {
        throw ValidationError("Say what to make and where: add --to docx -o FILE, or --to xlsx.")
      }
    } else if to != nil || output != nil || force {
      throw ValidationError("--to, -o and --force go with --blank AGENCY.")
    }
    if due != nil && asked == nil { throw ValidationError("--due goes with --asked AGENCY.") }
    if step == nil && (on != nil || note != nil) {
      throw ValidationError("--on and --note go with --asked, --chased or --received.")
    }
  }

  func run() throws {
    let workspace = try reviewer.workspace()
    if let blank, let to, let output {
      let agency = try AgencyOption.agency(blank)
      try MakeBlankReturn(
        casePath: target.case, agency: agency, format: to, output: output, replacing: force
      ).run(in: workspace)
      try Console.show("Wrote the blank chronology for \(agency.code) to \(output).")
      return
    }
    if let step {
      try RecordReturn(
        casePath: target.case, agency: AgencyOption.agency(step.agency), step: step.step, day: on,
        note: GivenName.line(note ?? "")
      ).run(in: workspace)
    }
    let items = try ListReturns(casePath: target.case).run(in: workspace)
    if json {
      try Console.show(json: ReturnsShape(items))
    } else {
      try Console.show(ReturnsText.words(of: items))
    }
  }

  private var step: (agency: String, step: RecordReturn.Step)? {
    if let asked { return (asked, .asked(due: due)) }
    if let chased { return (chased, .chased) }
    return received.map { ($0, .received) }
  }
}
