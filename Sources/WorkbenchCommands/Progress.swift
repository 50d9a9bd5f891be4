import Foundation

/// One line of progress on a terminal; silent everywhere else.
struct Progress {
  /// Shows how much of a file has been read, from 0 to 1.
  func show(_ file: String, _ share: Double) {
    guard Console.isWatched else { return }
    let percent = Int((min(1, max(0, share)) * 100).rounded(.down))
    FileHandle.standardError.write(Data("\r\u{1B}[KReading \(file) … \(percent) %".utf8))
  }

  /// Takes the line away.
  func clear() {
    guard Console.isWatched else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }
}
