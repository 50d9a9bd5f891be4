public import Foundation

/// The report templates of a folder.
public enum ReportTemplates {
  /// Reads the descriptions of all templates of a folder, in the order of their ids.
  ///
  /// - Parameter folder: The folder with one folder for each template; folders without a
  ///   `template.json` are none.
  /// - Returns: The templates.
  /// - Throws: ``ReportFailure`` for the first description that cannot be read, or when two have one id.
  public static func all(in folder: URL) throws(ReportFailure) -> [ReportTemplate] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var templates: [ReportTemplate] = []
    for name in names.sorted() {
      let candidate = folder.appendingPathComponent(name, isDirectory: true)
      let description = candidate.appendingPathComponent("template.json").path
      guard FileManager.default.fileExists(atPath: description) else { continue }
      let template = try ReportTemplate(folder: candidate)
      if templates.contains(where: { $0.id == template.id }) {
        throw ReportFailure.sameId(template.id)
      }
      templates.append(template)
    }
    return templates.sorted { $0.id < $1.id }
  }
}
