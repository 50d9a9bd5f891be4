import Foundation
import FuzzyDates

/// Reads the dates of a file as `peers/read_dates.py` does, and prints the seconds of the best of several
/// readings of the whole file.
///
/// A line is the words, and behind a tab the day that they mean, where they mean one.
struct ReadDates {
  let path: String

  func run() throws {
    let lines = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
      .split(separator: "\n").map { line in
        line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
    let words = lines.map { $0[0] }
    let reader = FuzzyDateReader(anchor: CalendarDay("2024-10-14"))
    var best = Duration.seconds(3_600)
    var dated = 0
    for _ in 0..<50 {
      dated = 0
      let start = ContinuousClock.now
      for text in words where !reader.read(text).date.isUndated { dated += 1 }
      best = min(best, ContinuousClock.now - start)
    }
    let right = lines.count { line in
      guard let day = line.dropFirst().first else { return false }
      let date = reader.read(line[0]).date
      return date.earliest?.day.description == day && date.latest?.day.description == day
    }
    let rate = Double(words.count) / best.inSeconds
    print("\(words.count) dates, \(dated) read, \(right) right, \(Int(rate)) a second")
    print("\(best.inSeconds) s")
  }
}
