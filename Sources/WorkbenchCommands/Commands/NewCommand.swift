import ArgumentParser
import CaseModel
import Foundation
import FuzzyDates
import WorkbenchActions

/// `throughline new`: makes an empty case file.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make an empty case file for one review.")

  @OptionGroup var target: CaseArgument
  @Option(help: "The working title of the review.") var title: String?
  @Option(
    help: "The kind of review: \(ReviewKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: ReviewKind = .lcspr
  @Option(
    help: "The first day of the period under review, as 2023-09-01.", transform: DayOption.day)
  var from: CalendarDay?
  @Option(help: "The last day of the period under review.", transform: DayOption.day)
  var to: CalendarDay?
  @Option(help: "The order in which agencies are shown, as CSC,HV,POL.") var agencyOrder: String?
  @Flag(help: "The case is invented: say so on everything.") var example = false
  @OptionGroup var reviewer: ReviewerOption

  func validate() throws {
    if let from, let to, to < from {
      throw ValidationError("The period ends before it begins: give --from the earlier day.")
    }
  }

  func run() throws {
    let order = (agencyOrder ?? "").split(separator: ",").map {
      String($0).trimmingCharacters(in: .whitespaces)
    }
    let created = try CreateCase(
      path: target.case, title: title, kind: kind, from: from, to: to,
      agencyOrder: order.filter { !$0.isEmpty }, isFictional: example
    ).run(in: reviewer.workspace())
    try Console.show("Made the case “\(created.title)” (\(created.reference)).")
  }
}
