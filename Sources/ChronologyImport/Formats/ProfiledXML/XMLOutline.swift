import CaseModel
import FuzzyDates
import XML

/// The elements at the beginning of a file by their paths, and what stands in them.
struct XMLOutline {
  /// An attribute, or an element as far as it holds text.
  struct Leaf {
    /// How often it was met with words.
    var count = 0
    /// How often the words were a date.
    var dates = 0
    /// How long the words were together.
    var length = 0
    /// How its dates are written.
    var form = DateMapping.Form.words
    /// Its place among the leaves.
    var order: Int

    /// Whether it holds dates, but for a few slips.
    var isDate: Bool { dates > 0 && dates * 10 >= count * 8 }
  }

  /// So many different paths are looked at.
  private static let limit = 2000

  private(set) var elements: [String: Int] = [:]
  private(set) var leaves: [String: Leaf] = [:]
  private let dates: FuzzyDateReader

  /// Looks through the beginning of a file; where it breaks off, what came before counts.
  init(_ bytes: [UInt8], order: DayMonthOrder) {
    dates = FuzzyDateReader(order: order)
    var xml = XMLReader(.bytes(bytes), fileName: "")
    var open: [String] = []
    while let event = try? xml.next() {
      switch event.kind {
      case .start:
        open.append(
          open.isEmpty ? xml.local(event.name) : "\(open[open.count - 1])/\(xml.local(event.name))")
        count(element: open[open.count - 1])
        for index in 0..<event.attributeCount {
          let attribute = xml.attribute(index)
          note("\(open[open.count - 1])/@\(xml.local(attribute.name))", xml.string(attribute))
        }
      case .text:
        if let path = open.last { note(path, xml.string(event)) }
      case .end: open.removeLast()
      case .attribute: continue
      }
    }
  }

  /// The leaves of an element, by their paths in it, in the order of the file.
  func leaves(in element: String) -> [(path: String, leaf: Leaf)] {
    leaves.filter { $0.key == element || $0.key.hasPrefix(element + "/") }
      .sorted { $0.value.order < $1.value.order }
      .map { (String($0.key.dropFirst(element.count + 1)), $0.value) }
  }

  private mutating func count(element path: String) {
    if elements[path] != nil || elements.count < Self.limit { elements[path, default: 0] += 1 }
  }

  private mutating func note(_ path: String, _ text: String) {
    let text = text.trimmed
    guard !text.isEmpty, leaves[path] != nil || leaves.count < Self.limit else { return }
    var leaf = leaves[path] ?? Leaf(order: leaves.count)
    leaf.count += 1
    leaf.length += text.utf8.count
    if let form = form(of: text, path) {
      leaf.dates += 1
      leaf.form = form
    }
    leaves[path] = leaf
  }

  /// How a text is written as a date; nil where it is none that is told to the month at least.
  private func form(of text: String, _ path: String) -> DateMapping.Form? {
    guard (6...60).contains(text.utf8.count),
      text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    if text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      // Figures alone are dates only where the name says so.
      let name = path.suffix(24).lowercased()
      guard name.contains("date") || name.contains("time") || name.contains("stamp") else {
        return nil
      }
      switch text.utf8.count {
      case 8, 12, 14: return FuzzyDateReader.hl7(text).date.isUndated ? nil : .compact
      case 13: return .epochMilliseconds
      default: return nil
      }
    }
    let stamp = FuzzyDateReader.dateTime(text)
    if !stamp.date.isUndated && stamp.date.precision == .minute { return .instant }
    let reading = dates.read(text)
    guard !reading.date.isUndated, reading.date.precision != .year else { return nil }
    return .words
  }
}
