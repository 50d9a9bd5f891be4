public import Foundation
public import FuzzyDates

/// What every action needs to know of its surroundings: the files that travel with the program, who
/// is at work, and what time it is.
public struct Workspace: Sendable {
  /// The folder with one folder for each report template.
  public let reportTemplates: URL
  /// The folder with the page styles of each document format.
  public let styles: URL
  /// The folder with one file for each coding framework.
  public let frameworks: URL
  /// The folder with one file for each mapping profile that comes with the program.
  public let profiles: URL
  /// The person at work, whom the journal names.
  public let reviewer: String
  /// The time by the clock on the wall.
  public let now: WallTime

  /// Creates the surroundings of an action.
  ///
  /// - Parameters:
  ///   - reportTemplates: The folder with one folder for each report template.
  ///   - styles: The folder with the page styles of each document format.
  ///   - frameworks: The folder with one file for each coding framework.
  ///   - profiles: The folder with one file for each mapping profile.
  ///   - reviewer: The person at work; never empty.
  ///   - now: The time by the clock on the wall.
  public init(
    reportTemplates: URL, styles: URL, frameworks: URL, profiles: URL, reviewer: String,
    now: WallTime
  ) {
    self.reportTemplates = reportTemplates
    self.styles = styles
    self.frameworks = frameworks
    self.profiles = profiles
    self.reviewer = reviewer
    self.now = now
  }
}
