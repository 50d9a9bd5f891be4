import CaseModel
import Reports

/// Lists the report templates.
public struct ListTemplates {
  /// Creates the action.
  public init() {}

  /// Lists the templates that travel with the program.
  ///
  /// - Throws: A failure when a template's folder cannot be read.
  public func run(in workspace: Workspace) throws -> [ListedItem] {
    try ReportTemplates.all(in: workspace.reportTemplates).map { template in
      ListedItem(
        id: template.id, name: template.name, summary: template.summary, source: "",
        status: "For: " + template.audiences.map(\.rawValue).joined(separator: ", "))
    }
  }
}
