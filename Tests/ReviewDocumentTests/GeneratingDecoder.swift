/// The side of ``ModelGenerator`` that the model's own `Decodable` code talks to.
struct GeneratingDecoder: Decoder {
  let generator: ModelGenerator
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(GeneratingFields(generator: generator))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer {
    GeneratingList(generator: generator, count: generator.length())
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { throw notGenerated }

  var notGenerated: DecodingError {
    DecodingError.dataCorrupted(
      DecodingError.Context(codingPath: [], debugDescription: "teach ModelGenerator this type"))
  }
}

private struct GeneratingFields<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let generator: ModelGenerator
  let codingPath: [any CodingKey] = []
  let allKeys: [Key] = []

  func contains(_ key: Key) -> Bool { true }
  func decodeNil(forKey key: Key) -> Bool { generator.isAbsent() }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try generator.make(type, key: key.stringValue)
  }
  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedDecodingContainer<Nested> { decoder.container(keyedBy: type) }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
    decoder.unkeyedContainer()
  }
  func superDecoder(forKey key: Key) -> any Decoder { superDecoder() }
  func superDecoder() -> any Decoder { decoder }
  private var decoder: GeneratingDecoder { GeneratingDecoder(generator: generator) }
}

private struct GeneratingList: UnkeyedDecodingContainer {
  let generator: ModelGenerator
  let count: Int?
  let codingPath: [any CodingKey] = []
  var currentIndex = 0
  var isAtEnd: Bool { currentIndex >= count ?? 0 }

  mutating func decodeNil() -> Bool { false }
  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    currentIndex += 1
    return try generator.make(type)
  }
  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedDecodingContainer<Nested> {
    GeneratingDecoder(generator: generator).container(keyedBy: type)
  }
  mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer {
    GeneratingDecoder(generator: generator).unkeyedContainer()
  }
  mutating func superDecoder() -> any Decoder { GeneratingDecoder(generator: generator) }
}
