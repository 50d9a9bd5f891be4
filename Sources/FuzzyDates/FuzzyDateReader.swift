/// Reads dates as people write them, and never makes them more exact than they are.
///
/// The words are kept byte for byte; every bound follows from them (invariant 9, methodology 5.4).
public struct FuzzyDateReader: Sendable {
  /// Which comes first in a date in figures.
  public let order: DayMonthOrder
  /// A day near which the dates lie, such as the end of the review's period; it settles the century
  /// of two-digit years and nothing else.
  public let anchor: CalendarDay?
  /// Whether the order is a guess, so that every date which is another with the other order is reported
  /// as ``FuzzyDateProblem/orderDoubtful``.
  public let isOrderDoubtful: Bool

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - order: Which comes first in a date in figures; day before month unless told otherwise.
  ///   - anchor: A day near which the dates lie; without one every two-digit year is reported as
  ///     ``FuzzyDateProblem/centuryAssumed``.
  ///   - isOrderDoubtful: Whether the order is a guess.
  public init(
    order: DayMonthOrder = .dayMonth, anchor: CalendarDay? = nil, isOrderDoubtful: Bool = false
  ) {
    self.order = order
    self.anchor = anchor
    self.isOrderDoubtful = isOrderDoubtful
  }

  /// Reads the words of a date.
  ///
  /// - Parameter words: What somebody wrote, for instance `w/c 22 July 2024`. The time it takes grows
  ///   with their length and no faster; what is longer than 160 bytes is no date.
  /// - Returns: The date and what should be known about its reading; undated where the words cannot
  ///   be read as a date and nothing else.
  public func read(_ words: String) -> FuzzyDateReading {
    do throws(DateRefusal) {
      let answer = try answer(to: words)
      let isDoubtful = isOrderDoubtful && OrderEvidence(words) == .either
      return FuzzyDateReading(
        date: FuzzyDate(words, answer), problem: isDoubtful ? .orderDoubtful : answer.note)
    } catch {
      return FuzzyDateReading(date: .undated(words), problem: error.problem)
    }
  }

  /// What words allow, before it becomes a date.
  ///
  /// - Throws: A refusal that says why the words give no date.
  func answer(to words: String) throws(DateRefusal) -> DateAnswer {
    var words = words
    let result: Result<DateAnswer, DateRefusal> = words.withUTF8 { bytes in
      let bytes = Self.trimmed(bytes)
      if bytes.isEmpty { return .success(.undated) }
      let years = TwoDigitYears(anchor: anchor?.year)
      if let common = CommonDateForms(order: order, years: years).read(bytes) {
        return .success(common)
      }
      guard bytes.count <= DateTokens.longest else {
        return .failure(DateRefusal(problem: .unreadable))
      }
      return Result { () throws(DateRefusal) in
        do throws(DateRefusal) {
          guard let tokens = DateTokens.read(bytes) else { throw DateRefusal(problem: .unreadable) }
          var answer = try PhraseReader(order: order, years: years).read(tokens.all)
          if tokens.isMistyped { answer.note = answer.note ?? .mistyped }
          return answer
        } catch {
          guard error.problem == .unreadable, let answer = Self.expression(bytes) else {
            throw error
          }
          return answer
        }
      }
    }
    return try result.get()
  }

  /// The bytes without the blanks at both ends.
  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return UnsafeBufferPointer(rebasing: bytes[..<0]) }
    return UnsafeBufferPointer(rebasing: bytes[first...last])
  }
}

extension FuzzyDate {
  /// The date that an answer amounts to, with the words it was read from.
  init(_ words: String, _ answer: DateAnswer) {
    self.init(
      originalText: words, earliest: answer.first, latest: answer.last,
      precision: answer.precision, qualifier: answer.qualifier)
  }
}
