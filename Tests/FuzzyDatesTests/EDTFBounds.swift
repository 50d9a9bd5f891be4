import FuzzyDates

/// The bounds of a text in the part of EDTF that dates are written in, worked out from the format's
/// own rules and not with the code that writes it.
struct EDTFBounds: Equatable {
  var earliest: String?
  var latest: String?
  var isApproximate = false

  /// Nil for a text that is not of that part.
  init?(_ text: String) {
    if text.isEmpty { return }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard ends.count <= 2, let first = ends.first, let last = ends.last else { return nil }
    if first != ".." {
      guard let end = End(first) else { return nil }
      earliest = end.earliest
      isApproximate = end.isApproximate
    }
    if last != ".." {
      guard let end = End(last) else { return nil }
      latest = end.latest
      isApproximate = isApproximate || end.isApproximate
    }
  }

  private struct End {
    var earliest: String
    var latest: String
    var isApproximate: Bool

    init?(_ text: String) {
      isApproximate = text.hasSuffix("~")
      let text = isApproximate ? String(text.dropLast()) : text
      let parts = text.split(separator: "T", omittingEmptySubsequences: false).map(String.init)
      let figures = parts[0].split(separator: "-").compactMap { Int($0) }
      guard let year = figures.first else { return nil }
      switch (figures.count, parts.count) {
      case (3, 2):
        let hourOnly = parts[1].count == 2
        earliest = hourOnly ? "\(text):00" : text
        latest = hourOnly ? "\(text):59" : text
      case (3, 1): (earliest, latest) = (text + "T00:00", text + "T23:59")
      case (2, 1): (earliest, latest) = Self.months(year, figures[1])
      case (1, 1): (earliest, latest) = ("\(text)-01-01T00:00", "\(text)-12-31T23:59")
      default: return nil
      }
    }

    private static func months(_ year: Int, _ number: Int) -> (String, String) {
      let months =
        switch number {
        case 21...23: (number - 20) * 3...(number - 20) * 3 + 2
        case 33...36: (number - 33) * 3 + 1...(number - 33) * 3 + 3
        default: number...number
        }
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return (
        "\(year)-\(two(months.lowerBound))-01T00:00",
        "\(year)-\(two(months.upperBound))-\(lengths[months.upperBound - 1])T23:59"
      )
    }
  }
}

extension EDTFBounds {
  /// The bounds that a date has itself.
  init(_ date: FuzzyDate) {
    earliest = date.earliest?.description
    latest = date.latest?.description
    isApproximate = date.qualifier == .approximate
  }
}
