import CaseModel
import CaseStorage
import ChronologyReturns
import FuzzyDates

/// Makes the empty chronology that one agency is asked to fill in.
public struct MakeBlankReturn {
  /// The kinds of file that a blank return can be.
  public static var formats: [String] { ReturnFormat.allCases.map(\.rawValue) }

  /// The profile whose headings a blank return has.
  private static let profile = "throughline-return"

  private let casePath: String
  private let agency: ImportChoices.Agency
  private let format: String
  private let output: String
  private let replacing: Bool

  /// Says what is made.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - agency: The agency; its name is the review's own where it has one.
  ///   - format: One of ``formats``.
  ///   - output: The file to write.
  ///   - replacing: Whether the file may be there already.
  public init(
    casePath: String, agency: ImportChoices.Agency, format: String, output: String, replacing: Bool
  ) {
    self.casePath = casePath
    self.agency = agency
    self.format = format
    self.output = output
    self.replacing = replacing
  }

  /// Makes the file; nothing of the case changes.
  ///
  /// - Throws: A failure when the case cannot be opened, the format is unknown, or the file cannot be
  ///   written.
  public func run(in workspace: Workspace) throws {
    guard let format = ReturnFormat(rawValue: format) else {
      throw ActionFailure(
        "usage.format.unknown", "A blank return cannot be made as \(GivenWords.quoted(format)).",
        remedy: "Use one of these: \(Self.formats.joined(separator: ", ")).")
    }
    let file = OutputFile(path: output)
    try file.check(replacing: replacing)
    let record = try OpenCase.reading(casePath) { try $0.record() }
    let shelf = try ProfileShelf(record.profiles, in: workspace)
    let known = record.agencies.first { $0.code == agency.code }
    let asked = record.returns.first { $0.agency == agency.code }
    let blank = BlankReturn(
      profile: try shelf.profile(named: Self.profile), review: record.settings,
      agency: known ?? Agency(code: agency.code, name: agency.name ?? agency.code),
      glossary: record.glossary,
      people: record.people, due: asked?.due)
    try file.write(try blank.render(as: format))
  }
}
