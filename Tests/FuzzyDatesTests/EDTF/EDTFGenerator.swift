/// Makes expressions of all levels, and jumbles of the letters that they are written in.
struct EDTFGenerator {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(state: seed) }

  /// An expression of a random form, nearly always one that the calendar has.
  mutating func expression() -> String {
    switch pick(10) {
    case 0: return "\(end())/\(end())"
    case 1: return "[\(list())]"
    case 2: return "{\(list())}"
    case 3: return moment()
    default: return date()
    }
  }

  /// A jumble of the format's letters.
  mutating func junk() -> String {
    let letters = Array("0123456789-XY?~%/.[]{},:TZ+ES 2024-06-15")
    return String((0..<pick(20)).map { _ in letters[pick(letters.count)] })
  }

  private mutating func list() -> String {
    let dates = (0...pick(3)).map { _ in date() }.joined(separator: [",", ", "][pick(2)])
    return (pick(6) == 0 ? ".." : "") + dates + (pick(6) == 0 ? ".." : "")
  }

  private mutating func end() -> String {
    switch pick(8) {
    case 0: ".."
    case 1: ""
    case 2: moment()
    default: date()
    }
  }

  private mutating func moment() -> String {
    let day = "\(1900 + pick(200))-\(two(1 + pick(12)))-\(two(1 + pick(28)))T\(two(pick(24)))"
    let clock = ["", ":\(two(pick(60)))", ":10:\(two(pick(60)))", ":10:20.\(pick(999_999))"][
      pick(4)]
    return day + clock + ["", "Z", "-04", "+04:30"][pick(4)]
  }

  private mutating func date() -> String {
    switch pick(12) {
    case 0: return "Y\(pick(2) == 0 ? "-" : "")\(10_000 + pick(1_000_000_000))\(mark())"
    case 1:
      return "Y\(pick(2) == 0 ? "-" : "")\(1 + pick(999))E\(4 + pick(9))\(["", "S1"][pick(2)])"
    case 2: return "\(year())-\(21 + pick(21))\(mark())"
    case 3: return "\(1000 + pick(9000))S\(1 + pick(4))"
    case 4: return ["\(10 + pick(90))", "\(100 + pick(900))"][pick(2)] + mark()
    default: break
    }
    var text = mark() + year() + mark()
    guard pick(4) > 0 else { return text }
    text += "-\(mark())\(masked(two(1 + pick(12))))\(mark())"
    guard pick(3) > 0 else { return text }
    return text + "-\(mark())\(masked(two(1 + pick(28))))\(mark())"
  }

  private mutating func year() -> String {
    let year = "\(1000 + pick(2000))"
    return (pick(10) == 0 ? "-" : "") + masked(year)
  }

  private mutating func masked(_ digits: String) -> String {
    guard pick(4) == 0 else { return digits }
    return String(digits.map { pick(2) == 0 ? "X" : $0 })
  }

  private mutating func mark() -> String { pick(5) == 0 ? ["?", "~", "%"][pick(3)] : "" }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
}
