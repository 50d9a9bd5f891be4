public import CaseModel
import CaseStorage
import CodingFrameworks
import Diagnostics
import Documents
import Foundation
import FuzzyDates
import Reports
import ReviewChecks

/// Writes a report through a template, for one audience, once the checks for it let it through.
public struct MakeReport {
  /// How the work ended.
  public enum Outcome: Sendable {
    /// The file is written.
    case written
    /// Nothing is written, because these results must be settled first.
    case blocked([CheckResult])
  }

  private let casePath: String
  private let template: String
  private let audience: Audience
  private let format: String
  private let output: String
  private let isDraft: Bool
  private let replacing: Bool

  /// Says what report is wanted.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - template: The id of a template, or the folder of one.
  ///   - audience: For whom it is.
  ///   - format: The id of a document format.
  ///   - output: The file to write.
  ///   - isDraft: Whether it is written, marked as a draft, although checks block.
  ///   - replacing: Whether the file may exist already.
  public init(
    casePath: String, template: String, audience: Audience, format: String, output: String,
    isDraft: Bool, replacing: Bool
  ) {
    self.casePath = casePath
    self.template = template
    self.audience = audience
    self.format = format
    self.output = output
    self.isDraft = isDraft
    self.replacing = replacing
  }

  /// Checks, composes, renders, reads the finished file once more for names, and writes it.
  ///
  /// A name of the register in a report for the public writes nothing, even as a draft.
  ///
  /// - Throws: A failure when the case, the template or the format cannot be used, or the output
  ///   cannot be written.
  public func run(in workspace: Workspace) throws -> Outcome {
    guard let chosen = DocumentFormats.all.first(where: { $0.id == format }) else {
      throw ActionFailure(
        "usage.format.unknown", "There is no report format \(GivenWords.quoted(format)).",
        remedy: "Use one of these: \(ListFormats.documentIDs.joined(separator: ", ")).")
    }
    let template = try chosenTemplate(in: workspace)
    let file = OutputFile(path: output)
    try file.check(replacing: replacing)

    let contents = try OpenCase.reading(casePath) { try CaseContents($0) }
    let results = try contents.checkResults(at: audience.gate, in: workspace)
    let blocking = Self.blocking(results)
    if !isDraft, !blocking.isEmpty { return .blocked(blocking) }

    var source = ReportSource(
      record: contents.record, chronology: contents.chronology, today: workspace.now.day)
    source.files = contents.currentFiles.map(\.file)
    source.refusedRows = contents.currentFiles.reduce(0) { $0 + $1.refused }
    source.checksMade = ReviewChecks.all
      .filter { $0.severity(at: audience.gate) != nil }
      .map { ReportSource.CheckMade(id: $0.id, name: $0.name) }
    source.checkResults = results
    source.frameworks = try FrameworkLibrary.load(folder: workspace.frameworks)
    source.isDraft = isDraft
    let document = try ReportComposer.compose(source, template: template, audience: audience)
    let style = workspace.styles.appendingPathComponent(chosen.id)
    let bytes = try chosen.render(document, style: style)

    if audience == .publication {
      let name = URL(fileURLWithPath: output).lastPathComponent
      let parts =
        try chosen.readableParts(of: bytes).map { ReportPart(name: $0.name, text: $0.text) }
        + [ReportPart(name: "the file's name", text: name)]
      let found = try contents.checkResults(at: audience.gate, in: workspace, report: parts)
      let before = Set(results.map(\.id))
      let names = Self.blocking(found).filter { !before.contains($0.id) }
      if !names.isEmpty { return .blocked(names) }
    }
    try file.write(bytes)
    return .written
  }

  private static func blocking(_ results: [CheckResult]) -> [CheckResult] {
    results.filter { $0.severity == .block && $0.dismissal == nil }
  }

  private func chosenTemplate(in workspace: Workspace) throws -> ReportTemplate {
    let bundled = try ReportTemplates.all(in: workspace.reportTemplates)
    let found: ReportTemplate
    if let known = bundled.first(where: { $0.id == template }) {
      found = known
    } else if template.contains("/") {
      found = try ReportTemplate(folder: URL(fileURLWithPath: template, isDirectory: true))
    } else {
      throw ActionFailure(
        "usage.template.unknown", "There is no report template \(GivenWords.quoted(template)).",
        remedy:
          "Use one of these: \(bundled.map(\.id).joined(separator: ", ")); or give the folder "
          + "of your own, as ./my-template.")
    }
    guard found.audiences.contains(audience) else {
      let audiences = found.audiences.map(\.rawValue).joined(separator: " or ")
      throw ActionFailure(
        "usage.template.audience",
        "The template “\(found.id)” is not for the audience “\(audience.rawValue)”.",
        remedy: "Choose --audience \(audiences), or another template.")
    }
    return found
  }
}
