public import CaseModel
import CaseStorage
import Foundation
public import FuzzyDates

/// Makes an empty case file for one review.
public struct CreateCase {
  private let path: String
  private let settings: ReviewSettings

  /// Says what case to make.
  ///
  /// - Parameters:
  ///   - path: Where the case file shall lie.
  ///   - title: The working title; nil to take the file's name.
  ///   - kind: The kind of review.
  ///   - from: The first day of the period under review.
  ///   - to: The last day of the period under review.
  ///   - agencyOrder: The order in which agencies are shown.
  ///   - isFictional: Whether the case is invented.
  public init(
    path: String, title: String?, kind: ReviewKind, from: CalendarDay?, to: CalendarDay?,
    agencyOrder: [String], isFictional: Bool
  ) {
    self.path = path
    let file = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let name = GivenWords.line(file)
    let given = GivenWords.line(title ?? "")
    var settings = ReviewSettings(reference: name, title: given.isEmpty ? name : given)
    settings.kind = kind
    settings.periodFrom = from
    settings.periodTo = to
    settings.agencyOrder = agencyOrder
    settings.isFictional = isFictional
    self.settings = settings
  }

  /// Makes the case.
  ///
  /// - Returns: The settings that the case begins with.
  /// - Throws: A failure when the file exists or cannot be made, and then makes nothing.
  public func run(in workspace: Workspace) throws -> ReviewSettings {
    try CaseFile.create(at: path, settings: settings, by: workspace.actor).close()
    return settings
  }
}
