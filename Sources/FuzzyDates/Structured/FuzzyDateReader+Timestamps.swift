extension FuzzyDateReader {
  /// Reads the digits of an HL7 version 3 time stamp, as GP2GP and CDA documents write it:
  /// `YYYY[MM[DD[HH[MM[SS[.S…]]]]]][±ZZ[ZZ]]`.
  ///
  /// Where the digits end, the precision ends (HL7 v3 data types, TS). A time without a zone is what the
  /// clock on the wall showed; one with a zone is turned into London's time. Midnight exactly is kept to
  /// the minute and reported as ``FuzzyDateProblem/placeholderMidnight``.
  ///
  /// - Parameter digits: The value of the attribute.
  /// - Returns: The date; undated without a problem where nothing is written, and with
  ///   ``FuzzyDateProblem/unreadable`` for anything else, such as nine digits.
  public static func hl7(_ digits: String) -> FuzzyDateReading {
    reading(of: digits) { text in Timestamp(hl7: text) }
  }

  /// Reads a `date` or `dateTime` of XML Schema or of HL7 FHIR: `2024`, `2024-05`, `2024-05-23`,
  /// `2024-05-23T10:15:00+01:00`.
  ///
  /// A time with a zone is turned into London's time; a time without one is taken for it and reported
  /// as ``FuzzyDateProblem/zoneMissing``. Midnight exactly is kept to the minute and reported as
  /// ``FuzzyDateProblem/placeholderMidnight``.
  ///
  /// - Parameter text: The value of the element or attribute.
  /// - Returns: The date; undated without a problem where nothing is written, and with
  ///   ``FuzzyDateProblem/unreadable`` for any other form: ``read(_:)`` reads what people write.
  public static func dateTime(_ text: String) -> FuzzyDateReading {
    reading(of: text, needsZone: true) { text in Timestamp(dateTime: text) }
  }

  private static func reading(
    of words: String, needsZone: Bool = false, by parse: (Substring) -> Timestamp?
  ) -> FuzzyDateReading {
    let blanks: Set<Character> = [" ", "\t", "\n", "\r", "\r\n"]
    // No time stamp is this long; what is longer is not looked through.
    guard words.utf8.count <= 80 else {
      return FuzzyDateReading(date: .undated(words), problem: .unreadable)
    }
    var text = words[...].drop { blanks.contains($0) }
    while let last = text.last, blanks.contains(last) { text.removeLast() }
    if text.isEmpty { return FuzzyDateReading(date: .undated(words)) }
    guard let timestamp = parse(text) else {
      return FuzzyDateReading(date: .undated(words), problem: .unreadable)
    }
    do throws(DateRefusal) {
      let answer = try timestamp.answer(needsZone: needsZone)
      return FuzzyDateReading(date: FuzzyDate(words, answer), problem: answer.note)
    } catch {
      return FuzzyDateReading(date: .undated(words), problem: error.problem)
    }
  }
}

extension Timestamp {
  /// Takes an HL7 time stamp apart; nil for any other form.
  init?(hl7 text: Substring) {
    var scanner = TimestampScanner(text)
    let length = scanner.digitsAhead
    guard [4, 6, 8, 10, 12, 14].contains(length), let year = scanner.digits(4) else { return nil }
    self.init(year: year)
    if length >= 6 { month = scanner.digits(2) }
    if length >= 8 { day = scanner.digits(2) }
    if length >= 10 { hour = scanner.digits(2) }
    if length >= 12 { minute = scanner.digits(2) }
    if length == 14 {
      guard let seconds = scanner.digits(2), seconds < 60 else { return nil }
      hasSeconds = seconds > 0
      if scanner.take(".") {
        guard let isMore = scanner.fraction() else { return nil }
        hasSeconds = hasSeconds || isMore
      }
    }
    if scanner.isAtEnd { return }
    guard length >= 8, let zone = scanner.zone(hasColon: false), scanner.isAtEnd else { return nil }
    self.zone = zone
  }

  /// Takes a `date` or `dateTime` apart; nil for any other form.
  init?(dateTime text: Substring) {
    var scanner = TimestampScanner(text)
    guard let year = scanner.digits(4) else { return nil }
    self.init(year: year)
    if scanner.isAtEnd { return }
    guard scanner.take("-"), let month = scanner.digits(2) else { return nil }
    self.month = month
    if scanner.isAtEnd { return }
    guard scanner.take("-"), let day = scanner.digits(2) else { return nil }
    self.day = day
    if scanner.take("T") {
      guard let hour = scanner.digits(2), scanner.take(":"), let minute = scanner.digits(2) else {
        return nil
      }
      self.hour = hour
      self.minute = minute
      if scanner.take(":") {
        guard let seconds = scanner.digits(2), seconds < 60 else { return nil }
        hasSeconds = seconds > 0
        if scanner.take(".") {
          guard let isMore = scanner.fraction() else { return nil }
          hasSeconds = hasSeconds || isMore
        }
      }
    }
    if scanner.isAtEnd { return }
    guard let zone = scanner.zone(hasColon: true), scanner.isAtEnd else { return nil }
    self.zone = zone
  }
}
