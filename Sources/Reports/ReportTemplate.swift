public import CaseModel
public import Foundation

/// A report template: a folder with its description and the Mustache files that make the report.
///
/// The folder holds `template.json` (`id`, `name`, `summary`, `audiences`), `report.mustache`, and any
/// further `.mustache` files that it includes.
public struct ReportTemplate: Hashable, Sendable {
  /// The stable id, such as `learning-together`.
  public let id: String
  /// The name, such as `Findings report`.
  public let name: String
  /// One sentence on what it is good for.
  public let summary: String
  /// The audiences that it can be made for.
  public let audiences: [Audience]
  /// The folder.
  public let folder: URL

  /// Reads the description of a template.
  ///
  /// - Parameter folder: The folder, which may lie anywhere.
  /// - Throws: ``ReportFailure`` when `template.json` or `report.mustache` is missing or the description
  ///   is not complete.
  public init(folder: URL) throws(ReportFailure) {
    let name = folder.lastPathComponent
    for file in ["template.json", "report.mustache"] {
      let path = folder.appendingPathComponent(file).path
      if !FileManager.default.fileExists(atPath: path) {
        throw ReportFailure.missing(file: file, template: name)
      }
    }
    guard let data = try? Data(contentsOf: folder.appendingPathComponent("template.json")) else {
      throw ReportFailure.missing(file: "template.json", template: name)
    }
    let description: TemplateDescription
    do {
      description = try JSONDecoder().decode(TemplateDescription.self, from: data)
    } catch DecodingError.keyNotFound(let key, _) {
      throw ReportFailure.badDescription(template: name, why: "`\(key.stringValue)` is missing.")
    } catch DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty {
      let path = context.codingPath.map(\.stringValue).joined(separator: " ")
      throw ReportFailure.badDescription(
        template: name, why: "`\(path)` has a value that is not known.")
    } catch {
      throw ReportFailure.badDescription(
        template: name, why: "it is not the JSON that is expected.")
    }
    if description.id.isEmpty || description.name.isEmpty || description.audiences.isEmpty {
      throw ReportFailure.badDescription(template: name, why: "id, name or audiences are empty.")
    }
    self.id = description.id
    self.name = description.name
    self.summary = description.summary
    self.audiences = description.audiences
    self.folder = folder
  }
}

/// The file `template.json`.
private struct TemplateDescription: Decodable {
  var id: String
  var name: String
  var summary: String
  var audiences: [Audience]
}
