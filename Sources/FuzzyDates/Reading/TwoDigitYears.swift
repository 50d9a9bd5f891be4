/// Places years that were written with two digits.
struct TwoDigitYears: Sendable {
  /// The year near which dates lie; nil when nobody has said.
  let anchor: Int?

  /// The whole year.
  ///
  /// With an anchor it is the last such year that lies no more than ten years after it, and it counts
  /// as assumed unless it lies within thirty years before and five years after. Without one it lies
  /// from 1950 to 2049 and always counts as assumed.
  ///
  /// - Parameter digits: From 0 to 99.
  func full(_ digits: Int) -> (year: Int, isAssumed: Bool) {
    let last = (anchor ?? 2039) + 10
    let year = last - ((last - digits) % 100 + 100) % 100
    guard let anchor else { return (year, true) }
    return (year, !(anchor - 30...anchor + 5).contains(year))
  }
}
