import Foundation

/// Objects of the model as JSON that is the same for the same object.
enum ObjectJSON {
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// Reads an object back.
  ///
  /// - Throws: ``CaseFileProblem/damaged`` in a ``CaseFileFailure`` when the text is no such object.
  static func value<Value: Decodable>(_ text: String, as _: Value.Type = Value.self) throws -> Value
  {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    } catch {
      // The decoder's own error can quote what is stored.
      throw CaseFileFailure(.damaged, file: "")
    }
  }
}
