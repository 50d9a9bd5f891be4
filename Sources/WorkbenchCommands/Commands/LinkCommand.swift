import ArgumentParser
import CaseModel
import WorkbenchActions

/// `throughline link`: decides how entries belong together.
struct LinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Decide how entries belong together; every account stays as it was written.")

  @OptionGroup var target: CaseArgument
  @Argument(help: "Two or more entries, by id or as HV/HV-014.") var entries: [String]
  @Option(name: .customLong("as"), help: "How: sameOccurrence, related, contradicts or repliesTo.")
  var relation: LinkRelation
  @Option(help: "Why.") var note: String
  @OptionGroup var reviewer: ReviewerOption

  func validate() throws {
    if Set(entries).count < 2 { throw ValidationError("Give two different entries or more.") }
    if relation == .notRelated {
      throw ValidationError("To say that entries do not belong together, use `dismiss`.")
    }
  }

  func run() throws {
    try DecideLink(casePath: target.case, entries: entries, relation: relation, note: note)
      .run(in: reviewer.workspace())
    try Console.show("Linked \(entries.joined(separator: " and ")) as \(relation.rawValue).")
  }
}
