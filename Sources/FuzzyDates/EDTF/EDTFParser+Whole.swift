extension EDTFParser {
  /// Reads a whole expression.
  ///
  /// - Throws: Why there is none, or what follows it.
  mutating func whole() throws(EDTF.Problem) -> EDTF.Form {
    guard !isAtEnd else { throw .empty }
    let form = try form()
    guard isAtEnd else { throw .trailing }
    return form
  }

  private mutating func form() throws(EDTF.Problem) -> EDTF.Form {
    if takes("[") { return .members(try members(isAll: false, closing: "]")) }
    if takes("{") { return .members(try members(isAll: true, closing: "}")) }
    let start = try end()
    guard takes("/") else {
      switch start {
      case .date(let date): return .date(date)
      case .moment(let moment): return .moment(moment)
      case .open, .unknown: throw .interval
      }
    }
    return .interval(try interval(from: start))
  }

  private mutating func end() throws(EDTF.Problem) -> EDTF.Interval.End {
    if takesDots() { return .open }
    if isAtEnd || next == UInt8(ascii: "/") { return .unknown }
    let date = try date()
    return takes("T") ? .moment(try moment(on: date)) : .date(date)
  }

  private mutating func interval(
    from start: EDTF.Interval.End
  ) throws(EDTF.Problem) -> EDTF.Interval {
    let end = try end()
    if start == .unknown, end == .unknown { throw .interval }
    if let first = start.bounds(seasons: .meteorological).earliest,
      let last = end.bounds(seasons: .meteorological).latest, last < first
    {
      throw .interval
    }
    if case .moment(let first) = start, case .moment(let last) = end, first.zone == last.zone,
      first.date == last.date, last.isEarlierInDay(than: first)
    {
      throw .interval
    }
    return EDTF.Interval(start: start, end: end)
  }

  private mutating func members(
    isAll: Bool, closing: Unicode.Scalar
  ) throws(EDTF.Problem) -> EDTF.Members {
    var items: [EDTF.Members.Item] = []
    while true {
      let item = try item(isFirst: items.isEmpty)
      items.append(item)
      if takes(closing) { break }
      guard takes(",") else { throw .members }
      skipBlanks()
    }
    return EDTF.Members(isAll: isAll, items: items)
  }

  private mutating func item(isFirst: Bool) throws(EDTF.Problem) -> EDTF.Members.Item {
    if takesDots() {
      guard isFirst else { throw .members }
      return .onOrBefore(try date())
    }
    let date = try date()
    guard takesDots() else { return .date(date) }
    if next == UInt8(ascii: "]") || next == UInt8(ascii: "}") { return .onOrAfter(date) }
    guard next != UInt8(ascii: ",") else { throw .members }
    let last = try self.date()
    guard date.partCount == last.partCount, (date.grouping == nil) == (last.grouping == nil),
      let from = date.bounds().earliest, let to = last.bounds().latest, from <= to
    else { throw .members }
    return .run(date, last)
  }
}
