import Foundation
import FuzzyDates

/// Reads the expressions of a file with both bounds of each, as `peers/edtf_expressions.py` does, and
/// prints the seconds of the best of several readings.
struct ReadEDTF {
  let path: String

  func run() throws {
    let texts = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
      .split(separator: "\n").map(String.init)
    var best = Duration.seconds(3_600)
    var bounds = 0
    for _ in 0..<5 {
      let start = ContinuousClock.now
      for text in texts {
        let expression = try EDTF(parsing: text)
        if expression.earliest != nil { bounds += 1 }
        if expression.latest != nil { bounds += 1 }
      }
      best = min(best, ContinuousClock.now - start)
    }
    print("\(texts.count) expressions, \(bounds) bounds")
    print("\(best.inSeconds) s")
  }
}
