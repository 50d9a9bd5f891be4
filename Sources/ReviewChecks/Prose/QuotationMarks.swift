/// Pairs the quotation marks of a text; a mark without its partner quotes nothing, so that a slip of
/// the keyboard cannot hide the rest of a paragraph from the checks.
struct QuotationMarks: Sendable {
  /// For each quotation, the position of its first word and the one after its last.
  private(set) var pairs: [(from: Int, to: Int)] = []
  private var openDouble: Int?
  private var openSingle: Int?

  /// Takes a double quotation mark, straight or curly.
  ///
  /// - Parameters:
  ///   - mark: The mark.
  ///   - position: The number of words before it.
  mutating func double(_ mark: Unicode.Scalar, at position: Int) {
    let opens = mark == "\u{201C}" || mark == "\u{AB}"
    let closes = mark == "\u{201D}" || mark == "\u{BB}"
    if let from = openDouble, !opens {
      pairs.append((from, position))
      openDouble = nil
    } else if !closes {
      openDouble = position
    }
  }

  /// Takes an apostrophe that is not inside a word.
  ///
  /// - Parameters:
  ///   - mark: The mark.
  ///   - closes: Whether it stands where a closing mark can stand.
  ///   - position: The number of words before it.
  mutating func single(_ mark: Unicode.Scalar, closes: Bool, at position: Int) {
    if mark == "\u{2018}" || !closes {
      openSingle = position
    } else if let from = openSingle {
      pairs.append((from, position))
      openSingle = nil
    }
  }
}
