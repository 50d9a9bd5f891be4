import CaseModel
import FuzzyDates
import XML

/// The values that attributes of the chronology XML may have, ready to be looked up.
enum StandardValues {
  static let entryKinds = ValueTable(EntryKind.allCases)
  static let contactKinds = ValueTable(ContactKind.allCases)
  static let childSeen = ValueTable(ChildSeen.allCases)
  static let childSeenAlone = ValueTable(ChildSeenAlone.allCases)
  static let impactKinds = ValueTable(ImpactKind.allCases)
  static let sourceKinds = ValueTable(SourceKind.allCases)
  static let precisions = ValueTable(DatePrecision.allCases)
  static let qualifiers = ValueTable(DateQualifier.allCases)
  /// What a file may declare; that entries do not belong together is for a person to decide.
  static let relations = ValueTable(LinkRelation.allCases.filter { $0 != .notRelated })
}

/// The values of one attribute, found by the bytes of their names without making a string first.
///
/// Tables are made once and stay for the life of the program, so that a look-up counts no references.
struct ValueTable<Value: RawRepresentable<String> & Sendable>: @unchecked Sendable {
  private let rows: UnsafeBufferPointer<Row>

  private struct Row {
    var key: UInt64
    var name: UnsafeBufferPointer<UInt8>
    var value: Value
  }

  init(_ values: [Value]) {
    let rows = UnsafeMutableBufferPointer<Row>.allocate(capacity: values.count)
    for (index, value) in values.enumerated() {
      let name = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: value.rawValue.utf8.count)
      _ = name.initialize(from: value.rawValue.utf8)
      let key = Self.key(of: UnsafeBufferPointer(name))
      rows.initializeElement(
        at: index, to: Row(key: key, name: UnsafeBufferPointer(name), value: value))
    }
    self.rows = UnsafeBufferPointer(rows)
  }

  /// The names, for messages.
  var names: String { rows.map(\.value.rawValue).joined(separator: ", ") }

  /// The value with a name; nil for none of them.
  func value(named name: UnsafeBufferPointer<UInt8>) -> Value? {
    let key = Self.key(of: name)
    for row in rows where row.key == key && isEqual(row.name, name) { return row.value }
    return nil
  }

  /// Compares what the key leaves open; the lengths are equal.
  private func isEqual(
    _ known: UnsafeBufferPointer<UInt8>, _ name: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var index = 7
    while index < known.count && index < name.count {
      if known[index] != name[index] { return false }
      index += 1
    }
    return true
  }

  /// The length and the first seven bytes.
  private static func key(of name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key = UInt64(truncatingIfNeeded: name.count)
    var index = 0
    while index < 7 && index < name.count {
      key = key << 8 | UInt64(name[index])
      index += 1
    }
    return key
  }
}

extension XMLReader {
  /// The value that an attribute names; nil for none of a table's.
  func value<Value>(_ attribute: XMLEvent, of table: ValueTable<Value>) -> Value? {
    withBytes(attribute) { table.value(named: $0) }
  }
}
