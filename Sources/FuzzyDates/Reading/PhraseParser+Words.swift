extension PhraseParser {
  /// Reads a phrase that begins with a word; false where the word has no place here.
  mutating func read(_ word: DateWord) -> Bool {
    switch word {
    case .filler, .noun, .the, .unit(.day), .unit(.month): return skip()
    case .approximate:
      phrase.isApproximate = true
      return skip()
    case .weekday(let day):
      guard phrase.weekday == nil else { return false }
      phrase.weekday = day
      return skip()
    case .month, .season, .quarterLetter, .quarter, .schoolYear, .financialYear, .year,
      .placeholder, .hourLetter, .term, .half, .halfTerm:
      return calendarInWords(word)
    case .feast, .good, .newYear, .bank: return namedDay() || schoolHoliday()
    case .ordinal, .count:
      guard let number = dayInWords() else { return false }
      return ordinal(number.value, length: number.length)
    case .last: return ordinal(nil, length: 1)
    case .early, .middle, .late, .starting, .ending: return namedDay() || part(word)
    case .week, .weekend, .weekCommencing, .weekEnding: return week(word)
    case .before, .by, .until, .after, .since, .no, .earlier, .later, .prior, .up, .or:
      return bound(word)
    case .unconfirmed:
      phrase.isApproximate = true
      return skip()
    case .onwards:
      guard phrase.calendar != nil, phrase.bound == nil, phrase.opening != .between else {
        return false
      }
      phrase.bound = .since
      phrase.opening = nil
      return skip()
    case .from, .between:
      let opening: OpeningWord = word == .from ? .from : .between
      if phrase.isBare {
        phrase.opening = opening
      } else if phrase.calendar == nil || phrase.clock != nil || phrase.opening != nil {
        return false
      } else {
        phrase.opening = opening
      }
      return skip()
    case .morningHalf: return dayPart(.beforeNoon)
    case .afternoonHalf: return dayPart(.afterNoon)
    case .dayPart(let part): return dayPart(part)
    case .timeLetter:
      return phrase.calendar != nil && phrase.clock == nil && isKind(.number, 1) && skip()
    case .sent, .received:
      guard phrase.calendar != nil || phrase.isBare, phrase.label == nil else { return false }
      phrase.label = word == .sent ? .sent : .received
      return skip()
    case .written, .recorded:
      guard phrase.calendar != nil || phrase.isBare, !phrase.isOfRecord else { return false }
      phrase.isOfRecord = true
      return skip()
    default: return false
    }
  }

  mutating func skip(_ count: Int = 1) -> Bool {
    at += count
    return true
  }

  private mutating func dayPart(_ part: DayPart) -> Bool {
    guard phrase.clock == nil else { return false }
    phrase.clock = .part(part)
    return skip()
  }

  /// `early`, `mid-`, `end of`; before a part of the day they are left out of account, because the
  /// bounds of that are wide enough.
  private mutating func part(_ word: DateWord) -> Bool {
    guard phrase.part == nil, phrase.calendar == nil else {
      return earlyPartOfDay(word)
    }
    if earlyPartOfDay(word) { return true }
    phrase.part =
      switch word {
      case .early, .starting: .early
      case .middle: .middle
      default: .late
      }
    at += 1
    if isKind(.dash, 0) || isKind(.longDash, 0) { at += 1 }
    return true
  }

  private mutating func earlyPartOfDay(_ word: DateWord) -> Bool {
    guard phrase.clock == nil, word == .early || word == .middle || word == .late else {
      return false
    }
    let gap = isKind(.dash, 1) ? 2 : 1
    if word == .early, self.word(gap) == .hours {
      phrase.clock = .part(.earlyHours)
      return skip(gap + 1)
    }
    guard case .dayPart(let part) = self.word(gap), part != .noon, part != .midnight else {
      return false
    }
    phrase.clock = .part(part)
    return skip(gap + 1)
  }

  private mutating func week(_ word: DateWord) -> Bool {
    guard phrase.week == nil, phrase.calendar == nil else { return false }
    var length = 1
    switch word {
    case .weekCommencing: phrase.week = .commencing
    case .weekEnding: phrase.week = .ending
    case .weekend:
      phrase.week = .end
    default:
      switch self.word(1) {
      case .starting:
        phrase.week = .commencing
        length = 2
      case .ending:
        phrase.week = .ending
        length = 2
      default: phrase.week = .of
      }
    }
    return skip(length)
  }

  /// `before`, `by`, `on or after`, `no later than` and their like, which must stand in front.
  private mutating func bound(_ word: DateWord) -> Bool {
    let next = self.word(1)
    // `on or about 3 May 2024`, `May 2024 or thereabouts`
    if word == .or, next == .approximate { return skip() }
    guard phrase.isBare else { return false }
    let found: (bound: BoundWord, length: Int)? =
      switch (word, next) {
      case (.before, _): (.before, 1)
      case (.by, _): (.by, 1)
      case (.until, _): (.by, 1)
      case (.after, _): (.after, 1)
      case (.since, _): (.since, 1)
      case (.prior, .to): (.before, 2)
      case (.up, .to), (.up, .until): (.by, 2)
      case (.earlier, .than): (.before, 2)
      case (.later, .than): (.after, 2)
      case (.or, .before): (.by, 2)
      case (.or, .after): (.since, 2)
      case (.no, .before): (.since, 2)
      case (.no, .after): (.by, 2)
      case (.no, .later) where self.word(2) == .than: (.by, 3)
      case (.no, .earlier) where self.word(2) == .than: (.since, 3)
      default: nil
      }
    if let found {
      phrase.bound = found.bound
      at += found.length
      // `pre-2016`
      if isKind(.dash, 0) { at += 1 }
      return true
    }
    return false
  }
}
