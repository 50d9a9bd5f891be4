/// The values of one or more database rows, laid one after the other in a form that is the same for
/// the same values: what commitments are made over, and what the database binds from.
///
/// Each value is a byte for its kind followed by its bytes: `0` nothing; `1` a whole number in eight
/// bytes, the highest first; `2` a text and `3` bytes, each behind its length in four bytes. No two
/// different rows have the same form.
struct RowBytes: Sendable {
  /// Where a value lies.
  enum Value: Sendable {
    case nothing
    case number(Int64)
    case text(start: UInt32, count: UInt32)
    case bytes(start: UInt32, count: UInt32)
  }

  /// The form that commitments are made over.
  private(set) var bytes: [UInt8] = []
  /// The values, in order.
  private(set) var values: [Value] = []

  mutating func addNothing() {
    bytes.append(0)
    values.append(.nothing)
  }

  mutating func add(_ number: Int) {
    bytes.append(1)
    withUnsafeBytes(of: Int64(number).bigEndian) { bytes.append(contentsOf: $0) }
    values.append(.number(Int64(number)))
  }

  mutating func add(_ number: Int?) {
    if let number { add(number) } else { addNothing() }
  }

  /// Adds a text; an empty one counts as nothing, as it does in the model.
  mutating func add(_ text: String) {
    if text.isEmpty { addNothing() } else { add(present: text) }
  }

  /// Adds a text that can be empty without being nothing.
  mutating func add(present text: String) {
    var text = text
    text.withUTF8 { utf8 in
      add(kind: 2, count: utf8.count)
      values.append(.text(start: place, count: UInt32(utf8.count)))
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func add(bytes added: [UInt8]) {
    add(kind: 3, count: added.count)
    addBeside(bytes: added)
  }

  /// Adds bytes to bind that no commitment covers, such as a commitment.
  mutating func addBeside(bytes added: [UInt8]) {
    values.append(.bytes(start: place, count: UInt32(added.count)))
    bytes.append(contentsOf: added)
  }

  /// Adds words to index, of several texts a line each, that no commitment covers.
  mutating func addBeside(words texts: [String]) {
    let start = place
    for text in texts where !text.isEmpty {
      if place > start { bytes.append(UInt8(ascii: "\n")) }
      var text = text
      text.withUTF8 { bytes.append(contentsOf: $0) }
    }
    let count = place - start
    values.append(count == 0 ? .nothing : .text(start: start, count: count))
  }

  /// Where the next byte goes.
  ///
  /// Batches are cut long before their bytes are too many for it.
  private var place: UInt32 { UInt32(bytes.count) }

  private mutating func add(kind: UInt8, count: Int) {
    bytes.append(kind)
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: count).bigEndian) {
      bytes.append(contentsOf: $0)
    }
  }
}
