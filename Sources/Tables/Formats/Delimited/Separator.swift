/// Finds what stands between the columns of a text, and whether it has columns at all.
struct Separator {
  /// The byte between columns; 0 for a text of one column.
  private(set) var byte: UInt8 = 0
  /// Where the records begin, behind a first line such as `sep=;`.
  private(set) var start = 0
  /// The line on which they begin.
  private(set) var line = 1
  /// Whether the text is laid out so regularly that it is no prose.
  private(set) var isTable = false

  /// How many records are looked at.
  private static let sample = 200

  /// Looks at the beginning of a text.
  ///
  /// - Parameters:
  ///   - text: The text, in UTF-8.
  ///   - isWhole: Whether it ends where the bytes end; if not, its last record is not looked at.
  init(_ text: UnsafeBufferPointer<UInt8>, isWhole: Bool) {
    if takeDeclaration(text) {
      isTable = true
      return
    }
    // Whatever is decided by the beginning holds for the whole.
    let head = UnsafeBufferPointer(rebasing: text[..<min(text.count, FileHead.length)])
    let isCut = !isWhole || head.count < text.count
    var best: Shape?
    for byte in [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: ",")] {
      let shape = Shape(head, separator: byte, isCut: isCut)
      if let best, best.weight >= shape.weight { continue }
      best = shape
    }
    guard let best, best.columns > 1, best.regular > 0.3 else { return }
    byte = best.separator
    isTable = best.isTable
  }

  /// Takes the first line by which Excel is told the separator; false where there is none.
  private mutating func takeDeclaration(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let head = Array(text.prefix(7))
    guard head.count >= 5,
      head.prefix(4).map({ $0 | 0x20 }) == Array("sep=".utf8).map({ $0 | 0x20 }),
      head[4] < 0x80, head[4] != 0x0A, head[4] != 0x0D, head[4] != UInt8(ascii: "\""),
      head.count == 5 || head[5] == 0x0A || head[5] == 0x0D
    else { return false }
    byte = head[4]
    start = min(head.count, 6)
    if head.count == 7, head[5] == 0x0D, head[6] == 0x0A { start = 7 }
    line = 2
    return true
  }

  /// What a text looks like with one separator.
  private struct Shape {
    let separator: UInt8
    /// The number of columns that most records have.
    private(set) var columns = 0
    /// Which part of the records has that many.
    private(set) var regular = 0.0
    private var records = 0
    /// Which part of the fields behind a separator begins with a blank, as words after a comma do.
    private var spaced = 0.0

    init(_ text: UnsafeBufferPointer<UInt8>, separator: UInt8, isCut: Bool) {
      self.separator = separator
      var counts: [Int: Int] = [:]
      var fields = 0
      var blanks = 0
      var scanner = RecordScanner(text, separator: separator)
      while records < Separator.sample, let record = scanner.next() {
        if isCut && scanner.isAtEnd && records > 0 { break }
        guard record.contains(where: { !TableCell($0).isBlank }) else { continue }
        records += 1
        counts[record.count, default: 0] += 1
        fields += record.count - 1
        blanks += record.dropFirst().filter { $0.utf8.first == 0x20 }.count
      }
      guard records > 0,
        let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })
      else { return }
      columns = most.key
      regular = Double(most.value) / Double(records)
      spaced = fields == 0 ? 0 : Double(blanks) / Double(fields)
    }

    /// How much speaks for the separator.
    var weight: Double { columns > 1 ? regular + Double(min(columns, 20)) / 100 : 0 }

    /// Two records at least, most of them of the same number of columns, and no blanks behind commas and
    /// semicolons as in prose.
    var isTable: Bool {
      let isOfProse = separator == UInt8(ascii: ",") || separator == UInt8(ascii: ";")
      return records > 1 && columns > 1 && regular >= 0.6 && !(isOfProse && spaced > 0.5)
    }
  }
}
