import Diagnostics

/// Any name in a profile, so that a misspelt one is noticed and not passed over.
private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension Decoder {
  /// The values of one part of a profile by their names, all of which are known to be names of the part.
  ///
  /// - Parameter keys: The names that the part can have.
  /// - Throws: `DecodingError.dataCorrupted` in plain words for a name that is none of them.
  func profileValues<Key: CodingKey & CaseIterable>(
    _ keys: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    let known = Key.allCases.map(\.stringValue)
    for key in try container(keyedBy: AnyKey.self).allKeys where !known.contains(key.stringValue) {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: codingPath + [key],
          debugDescription: "There is nothing called `\(key.stringValue.prefix(60))` here."
            + ProfileName.hint(key.stringValue, known)))
    }
    return try container(keyedBy: keys)
  }
}

extension KeyedDecodingContainer {
  /// The value of a name, or the standard one where the name is absent.
  func value<Value: Decodable>(_ key: Key, else standard: Value) throws -> Value {
    try decodeIfPresent(Value.self, forKey: key) ?? standard
  }
}

/// What is said about a name in a profile that is not known.
enum ProfileName {
  /// The nearest known name, or all of them, as a sentence with a blank before it.
  static func hint(_ name: String, _ known: [String]) -> String {
    if let nearest = NearestName.of(name, among: known) {
      return " Perhaps `\(nearest)` was meant."
    }
    return " There can be \(known.joined(separator: ", "))."
  }
}
