import CaseModel
import CodingFrameworks

/// Lists the coding frameworks with their sources and how sure each label's wording is.
public struct ListFrameworks {
  /// Creates the action.
  public init() {}

  /// Lists the frameworks, each followed by its codes.
  ///
  /// - Throws: A failure when a framework's file cannot be read.
  public func run(in workspace: Workspace) throws -> [ListedItem] {
    try FrameworkLibrary.load(folder: workspace.frameworks).flatMap { framework in
      [
        ListedItem(
          id: "\(framework.id)@\(framework.version)", name: framework.name,
          summary: framework.summary, source: framework.source, status: framework.licenceNote)
      ] + codes(framework.codes, of: framework)
    }
  }

  private func codes(_ codes: [FrameworkCode], of framework: CodingFramework) -> [ListedItem] {
    codes.flatMap { code in
      [
        ListedItem(
          id: "\(framework.id)@\(framework.version)/\(code.id)", name: code.label,
          summary: code.help, source: "", status: "Wording of the label: \(words(code.certainty)).")
      ] + self.codes(code.children, of: framework)
    }
  }

  private func words(_ certainty: LabelCertainty) -> String {
    switch certainty {
    case .read: "read in the publication"
    case .part: "read in part"
    case .unverified: "not verified"
    }
  }
}
