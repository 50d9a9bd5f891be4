extension PhraseParser {
  /// Reads a year in words, as solemn documents write it: `nineteen seventy-eight`, `two thousand and
  /// eighteen`.
  mutating func yearInWords() -> Int? {
    guard case .count(let first) = word(0) else { return nil }
    let start = at
    at += 1
    if first == 2, word(0) == .thousand {
      at += 1
      if word(0) == .and { at += 1 }
      return 2000 + (belowHundred() ?? 0)
    }
    if first == 19 || first == 20 {
      if word(0) == .zero, case .count(let ones) = word(1), ones < 10 {
        at += 2
        return first * 100 + ones
      }
      if let rest = belowHundred(), rest >= 10 { return first * 100 + rest }
    }
    at = start
    return nil
  }

  private mutating func belowHundred() -> Int? {
    guard case .count(let number) = word(0) else { return nil }
    at += 1
    guard number >= 20 else { return number }
    let gap = isKind(.dash, 0) ? 1 : 0
    guard case .count(let ones) = word(gap), ones < 10 else { return number }
    at += gap + 1
    return number + ones
  }
}
