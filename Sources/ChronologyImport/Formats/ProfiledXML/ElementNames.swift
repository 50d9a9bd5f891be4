import XML

/// Local names as small numbers, the same for a mapping's paths and for the elements of a file.
///
/// Namespaces are left out: those who write a profile see prefixes, and a file that is of the
/// vocabulary at all has its elements in the right ones.
struct ElementNames {
  /// Stands for any name in a path.
  static let any: Int32 = -1

  private var numbers: [String: Int32] = [:]
  private var names: [String] = []
  /// The numbers by a reader's own numbers of names with their namespaces; -1 where not yet known.
  private var known: [Int32] = []

  /// The number of a name.
  mutating func number(_ name: String) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(truncatingIfNeeded: names.count)
    numbers[name] = number
    names.append(name)
    return number
  }

  /// The number of the name that an event bears.
  mutating func number(_ name: XMLName, in xml: borrowing XMLReader) -> Int32 {
    let index = Int(name.number)
    if known.indices.contains(index), known[index] >= 0 { return known[index] }
    let number = number(xml.local(name))
    while known.count <= index { known.append(-1) }
    known[index] = number
    return number
  }

  /// The name of a number.
  func name(_ number: Int32) -> String {
    names.indices.contains(Int(number)) ? names[Int(number)] : "*"
  }
}
