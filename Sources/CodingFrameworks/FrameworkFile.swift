import CaseModel
import Foundation

/// The shape of a framework's data file; what a framework may go without may be left out of it.
struct FrameworkFile: Decodable {
  private enum Key: String, CodingKey, CaseIterable {
    case id, version, name, year, source, licenceNote, summary, codes, mapping
  }

  /// What the file holds.
  let framework: CodingFramework

  init(from decoder: any Decoder) throws {
    try AnyKey.refuseOthers(than: Key.allCases.map(\.rawValue), in: decoder)
    let values = try decoder.container(keyedBy: Key.self)
    var framework = CodingFramework(
      id: try values.decode(String.self, forKey: .id),
      version: try values.decode(String.self, forKey: .version),
      name: try values.decode(String.self, forKey: .name),
      year: try values.decode(Int.self, forKey: .year),
      source: try values.decode(String.self, forKey: .source))
    framework.licenceNote = try values.decode(String.self, forKey: .licenceNote)
    framework.summary = try values.decode(String.self, forKey: .summary)
    framework.codes = try values.decode([CodeInFile].self, forKey: .codes).map(\.code)
    framework.mapping = try values.decodeIfPresent([String: String].self, forKey: .mapping) ?? [:]
    self.framework = framework
  }

  /// Reads a data file.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - name: The file's name, for messages.
  static func decode(_ bytes: Data, name: String) throws(FrameworkFailure) -> CodingFramework {
    do {
      return try JSONDecoder().decode(FrameworkFile.self, from: bytes).framework
    } catch let error as DecodingError {
      throw FrameworkFailure(error, file: name, bytes: bytes)
    } catch {
      throw FrameworkFailure(
        "frameworks.format", file: name, message: "The file cannot be read as a framework.",
        remedy: "Compare it with a framework that comes with Throughline.")
    }
  }
}

/// The shape of one code in a data file.
private struct CodeInFile: Decodable {
  private enum Key: String, CodingKey, CaseIterable {
    case id, label, help, certainty, level, children
  }

  let code: FrameworkCode

  init(from decoder: any Decoder) throws {
    try AnyKey.refuseOthers(than: Key.allCases.map(\.rawValue), in: decoder)
    let values = try decoder.container(keyedBy: Key.self)
    code = FrameworkCode(
      id: try values.decode(String.self, forKey: .id),
      label: try values.decode(String.self, forKey: .label),
      help: try values.decode(String.self, forKey: .help),
      certainty: try values.decode(LabelCertainty.self, forKey: .certainty),
      level: try values.decodeIfPresent(String.self, forKey: .level) ?? "",
      children: try values.decodeIfPresent([CodeInFile].self, forKey: .children)?.map(\.code) ?? [])
  }
}

/// Any name in a data file, so that a misspelt one is noticed and not passed over.
private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }

  /// Throws for a name that the data file of a framework does not have.
  static func refuseOthers(than known: [String], in decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: AnyKey.self).allKeys
    for key in keys where !known.contains(key.stringValue) {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath + [key],
          debugDescription: "There is nothing called `\(key.stringValue)` here; "
            + "there can be \(known.joined(separator: ", "))."))
    }
  }
}
