extension PhraseParser {
  /// Reads a time that shows itself as one: by a colon, by `am`, by `hrs`, or by a dot where a day
  /// follows after a blank.
  mutating func clockWithMark() -> Bool {
    guard phrase.clock == nil, let first = token(0), first.kind == .number else { return false }
    if first.digits == 4 {
      // 1430hrs
      guard hourUnit(1) else { return false }
      return clock(first.value / 100, first.value % 100, .wholeDay, length: 2)
    }
    guard first.digits <= 2 else { return false }
    if isKind(.colon, 1), let minute = minutes(2) {
      var length = 3
      // The seconds and their fractions are left out: nothing is told more finely than the minute.
      if isKind(.colon, 3), minutes(4) != nil {
        length = 5
        if isKind(.dot, 5), isKind(.number, 6), token(6)?.isSpaced == false { length = 7 }
      }
      return clock(first.value, minute, nil, length: length)
    }
    if isKind(.dot, 1), let minute = minutes(2) {
      let isMarked = half(3) != nil || hourUnit(3)
      guard isMarked || isTimeBeforeDay() else { return false }
      return clock(first.value, minute, nil, length: 3)
    }
    // 10h15
    if word(1) == .hourLetter, let minute = minutes(2), token(2)?.isSpaced == false {
      return clock(first.value, minute, .wholeDay, length: 3)
    }
    if half(1) != nil || first.value == 12 && twelve(1) != nil {
      return clock(first.value, nil, nil, length: 1)
    }
    if hourUnit(1), phrase.calendar != nil {
      return clock(first.value, nil, .wholeDay, length: 2)
    }
    return false
  }

  /// Reads a time that only its place shows to be one, as in `23/5/24 10.15` or `23/5/24 1015`.
  mutating func bareClock() -> Bool {
    guard phrase.clock == nil, let first = token(0), first.kind == .number else { return false }
    if first.digits == 4 {
      return clock(first.value / 100, first.value % 100, .wholeDay, length: 1)
    }
    guard first.digits <= 2 else { return false }
    if isKind(.dot, 1), let minute = minutes(2) {
      return clock(first.value, minute, nil, length: 3)
    }
    guard phrase.calendar != nil else { return false }
    return clock(first.value, nil, nil, length: 1)
  }

  /// Takes in a time of so many tokens, and what stands behind it: `am`, `hrs`, a zone.
  private mutating func clock(
    _ hour: Int, _ minute: Int?, _ givenHalf: HalfOfDay?, length: Int
  ) -> Bool {
    let isISO = word(-1) == .timeLetter
    at += length
    // 12 noon, 12 midnight
    if hour == 12, minute ?? 0 == 0, let part = twelve(0) {
      phrase.clock = .part(part)
      at += 1
      return true
    }
    var half = givenHalf
    if half == nil, let marked = self.half(0) {
      half = marked
      at += 1
    } else if half == nil, hourUnit(0) {
      half = .wholeDay
      at += 1
    }
    if isISO, half == nil { half = .wholeDay }
    phrase.clock = .time(hour: hour, minute: minute, half: half, zone: zone(isISO: isISO))
    return true
  }

  /// Reads `Z`, `GMT`, `BST`, `+01:00` or `+0100`; a minus counts only in the ISO form, because
  /// elsewhere it begins the end of a range.
  private mutating func zone(isISO: Bool) -> WrittenZone? {
    if case .zone(let minutes) = word(0) {
      at += 1
      return WrittenZone(minutesAhead: minutes, isISO: isISO)
    }
    if word(0) == .programZone {
      at += 1
      return WrittenZone(minutesAhead: 0, isISO: true)
    }
    let isAhead = isKind(.plus, 0)
    guard isAhead || isISO && isKind(.dash, 0), let hours = token(1), hours.kind == .number,
      hours.isSpaced == false
    else { return nil }
    let minutes: Int
    if hours.digits == 4 {
      minutes = hours.value / 100 * 60 + hours.value % 100
      at += 2
    } else if hours.digits == 2, isKind(.colon, 2), let rest = self.minutes(3) {
      minutes = hours.value * 60 + rest
      at += 4
    } else {
      return nil
    }
    guard minutes <= 14 * 60 else { return nil }
    // `+0100 (BST)`, as in the head of an e-mail.
    if case .zone(minutes) = word(0) { at += 1 }
    return WrittenZone(minutesAhead: isAhead ? minutes : -minutes, isISO: true)
  }

  private func minutes(_ offset: Int) -> Int? {
    guard let token = token(offset), token.kind == .number, token.digits == 2, !token.isSpaced
    else { return nil }
    return token.value
  }

  private func half(_ offset: Int) -> HalfOfDay? {
    switch word(offset) {
    case .morningHalf: .morning
    case .afternoonHalf: .afternoon
    default: nil
    }
  }

  /// The twelve o'clock that has a name of its own.
  private func twelve(_ offset: Int) -> DayPart? {
    guard case .dayPart(let part) = word(offset), part == .noon || part == .midnight
    else { return nil }
    return part
  }

  private func hourUnit(_ offset: Int) -> Bool {
    guard let word = word(offset) else { return false }
    return word == .hours || word == .hourLetter
  }

  /// Whether `10.15` stands before a day, as in `10.15 on 23/05/2024`.
  private func isTimeBeforeDay() -> Bool {
    guard phrase.calendar == nil, let next = token(3), next.isSpaced else { return false }
    switch next.kind {
    case .number: return next.digits <= 2
    case .word(let word):
      if case .weekday = word { return true }
      return word == .filler || word == .the
    default: return false
    }
  }
}
