/// A path of a mapping, ready to be followed.
///
/// `a/b/@c` begins where the mapping says; `.` is the place itself, each `..` leads one element up, `*`
/// is an element of any name, and `//a` an `a` at any depth below. `/a/b` begins at the first element of
/// the file, which is `a`. `a|b` is the first of two that has words.
struct ElementPath: Hashable {
  /// Where a path begins.
  enum Start: Hashable {
    /// At the element that the mapping is about.
    case here
    /// At any depth below it.
    case below
    /// At the first element of the file.
    case top
    /// At the record that the mapping is about.
    case record
    /// Outside the records, at a value that is kept under a number.
    case outside(Int)
  }

  /// Where it begins.
  var start = Start.here
  /// How many elements it leads up first.
  var ups = 0
  /// The names of the elements on the way, as numbers.
  var steps: [Int32] = []
  /// The name of the attribute at its end, as a number; nil where it ends at an element.
  var attribute: Int32?

  /// Reads a path without `|`.
  init(_ text: Substring, _ names: inout ElementNames) {
    var rest = text
    if rest.hasPrefix("//") {
      start = .below
      rest = rest.dropFirst(2)
    } else if rest.hasPrefix("/") {
      start = .top
      rest = rest.dropFirst()
    }
    for step in rest.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": if steps.isEmpty { ups += 1 } else { steps.removeLast() }
      case "*": steps.append(ElementNames.any)
      default:
        if step.hasPrefix("@") {
          attribute = names.number(Self.local(step.dropFirst()))
        } else {
          steps.append(names.number(Self.local(step)))
        }
      }
    }
  }

  /// The alternatives of a path, in order; empty for an empty one.
  static func alternatives(_ text: String, _ names: inout ElementNames) -> [ElementPath] {
    text.split(separator: "|").map { part in
      var part = part
      while part.last == " " { part.removeLast() }
      return ElementPath(part.drop { $0 == " " }, &names)
    }
  }

  /// A name without its prefix.
  private static func local(_ name: Substring) -> String {
    String(name.split(separator: ":").last ?? name)
  }

  /// Whether the elements from the first one of the file down to here are those of the path.
  func matches(_ open: [Int32]) -> Bool {
    guard start == .top ? open.count == steps.count : open.count >= steps.count else {
      return false
    }
    let offset = open.count - steps.count
    for index in steps.indices
    where steps[index] != open[offset + index] && steps[index] != ElementNames.any {
      return false
    }
    return true
  }

  /// How many of its first steps are those of another path too.
  func commonSteps(with other: ElementPath) -> Int {
    zip(steps, other.steps).prefix { $0 == $1 || $1 == ElementNames.any }.count
  }
}
