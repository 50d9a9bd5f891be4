import CaseModel

/// One list of the review record: the kind that its objects are stored under, and how they get there
/// and back.
struct RecordKind: Sendable {
  /// The name of the kind, such as `finding`; it is stored and never changes.
  let name: String
  /// The objects of this kind in a record, in order.
  let objects: @Sendable (ReviewRecord) throws -> [(id: String, content: String)]
  /// Puts objects of this kind into a record, in order.
  let fill: @Sendable (inout ReviewRecord, [String]) throws -> Void

  /// A list of the record.
  ///
  /// - Parameters:
  ///   - name: The name of the kind.
  ///   - list: The list.
  ///   - id: What tells its objects apart; two with the same id are both kept.
  static func list<Value: Codable & SendableMetatype>(
    _ name: String, _ list: any WritableKeyPath<ReviewRecord, [Value]> & Sendable,
    id: @escaping @Sendable (Value) -> String
  ) -> RecordKind {
    RecordKind(
      name: name,
      objects: { record in
        var seen: [String: Int] = [:]
        return try record[keyPath: list].map { value in
          let key = id(value)
          let count = seen[key, default: 0] + 1
          seen[key] = count
          return (count == 1 ? key : "\(key) (\(count))", try ObjectJSON.text(of: value))
        }
      },
      fill: { record, contents in
        record[keyPath: list] = try contents.map { try ObjectJSON.value($0) }
      })
  }
}
