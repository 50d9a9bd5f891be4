extension EDTF {
  /// A part of a year that is longer than a month, by its number in the format (level 1 up to 24).
  public enum Grouping: Int, Hashable, Sendable, CaseIterable {
    /// A spring anywhere.
    case spring = 21
    /// A summer anywhere.
    case summer
    /// An autumn anywhere.
    case autumn
    /// A winter anywhere.
    case winter
    /// A spring of the northern hemisphere.
    case northernSpring
    /// A summer of the northern hemisphere.
    case northernSummer
    /// An autumn of the northern hemisphere.
    case northernAutumn
    /// A winter of the northern hemisphere.
    case northernWinter
    /// A spring of the southern hemisphere.
    case southernSpring
    /// A summer of the southern hemisphere.
    case southernSummer
    /// An autumn of the southern hemisphere.
    case southernAutumn
    /// A winter of the southern hemisphere.
    case southernWinter
    /// January to March.
    case firstQuarter
    /// April to June.
    case secondQuarter
    /// July to September.
    case thirdQuarter
    /// October to December.
    case fourthQuarter
    /// January to April.
    case firstQuadrimester
    /// May to August.
    case secondQuadrimester
    /// September to December.
    case thirdQuadrimester
    /// January to June.
    case firstHalf
    /// July to December.
    case secondHalf

    /// Its first and its last month, counted on past 12 into the next year.
    func months(_ seasons: SeasonReckoning) -> (first: Int, last: Int) {
      switch self {
      case .firstQuarter, .secondQuarter, .thirdQuarter, .fourthQuarter:
        return Self.part(rawValue - Self.firstQuarter.rawValue, of: 3)
      case .firstQuadrimester, .secondQuadrimester, .thirdQuadrimester:
        return Self.part(rawValue - Self.firstQuadrimester.rawValue, of: 4)
      case .firstHalf, .secondHalf: return Self.part(rawValue - Self.firstHalf.rawValue, of: 6)
      default: break
      }
      let isSouthern = rawValue >= Self.southernSpring.rawValue
      let season = (rawValue - Self.spring.rawValue + (isSouthern ? 2 : 0)) % 4
      if seasons == .calendarQuarters { return Self.part(season, of: 3) }
      let first = (season + 1) * 3
      return first == 12 ? (1, 14) : (first, first + 2)
    }

    private static func part(_ number: Int, of length: Int) -> (first: Int, last: Int) {
      (number * length + 1, number * length + length)
    }
  }

  /// Which months a season is; the format leaves that open.
  public enum SeasonReckoning: Hashable, Sendable {
    /// Spring is March to May, and so on, half a year later in the southern hemisphere.
    ///
    /// December to February is named after either of its years, so it may be any of their months:
    /// the winter of 2010 lies between January 2010 and February 2011.
    case meteorological
    /// Spring is the first quarter of the year, and so on, half a year later in the southern hemisphere;
    /// `edtf.js` and its kin count so.
    case calendarQuarters
  }
}
