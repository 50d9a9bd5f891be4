extension RelativeParser {
  /// Reads one or more amounts of time: `3 weeks`, `a few days`, `2 years and 3 months`, `2-3 weeks`,
  /// `6/52`.
  func amounts(_ start: Int) -> ([TimeAmount], length: Int)? {
    var at = start
    var found: [TimeAmount] = []
    while let (amount, length) = amount(at), found.count < 4,
      found.allSatisfy({ $0.unit != amount.unit })
    {
      found.append(amount)
      at += length
      let isJoined = word(at) == .and || token(at)?.kind == .comma
      guard self.amount(at + (isJoined ? 1 : 0)) != nil else { break }
      if isJoined { at += 1 }
    }
    return found.isEmpty ? nil : (found, at - start)
  }

  private func amount(_ start: Int) -> (TimeAmount, length: Int)? {
    guard let (least, most, length) = number(start) else { return nil }
    var at = start + length
    if let unit = clinicalUnit(at) {
      return (TimeAmount(least: least, most: most, unit: unit), at + 2 - start)
    }
    if word(at) == .filler { at += 1 }
    guard let unit = unit(at), word(at) != .noun else { return nil }
    return (TimeAmount(least: least, most: most, unit: unit), at + 1 - start)
  }

  /// The unit of `/7`, `/52` or `/12`, as clinicians write days, weeks and months.
  private func clinicalUnit(_ at: Int) -> TimeUnit? {
    guard token(at)?.kind == .slash, let number = token(at + 1), number.kind == .number else {
      return nil
    }
    return [7: .day, 52: .week, 12: .month][number.value]
  }

  private func number(_ at: Int) -> (least: Int, most: Int, length: Int)? {
    if word(at) == .count(1), case .several(let least, let most) = word(at + 1) {
      return (least, most, 2)
    }
    guard let first = oneNumber(at) else {
      if case .several(let least, let most) = word(at) { return (least, most, 1) }
      return nil
    }
    let isJoined =
      word(at + 1) == .to || word(at + 1) == .or || token(at + 1)?.kind == .dash
      || token(at + 1)?.kind == .longDash
    guard isJoined, let second = oneNumber(at + 2), second >= first else {
      return (first, first, 1)
    }
    return (first, second, 3)
  }

  private func oneNumber(_ at: Int) -> Int? {
    if let token = token(at), token.kind == .number, token.digits <= 3 { return token.value }
    if case .count(let number) = word(at) { return number }
    return nil
  }
}
