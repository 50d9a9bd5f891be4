import Foundation

/// A short queue between the thread that reads a file and the thread that stores it.
///
/// Whoever is faster waits, so that memory stays bounded. It is unchecked because the compiler cannot
/// see that the condition guards the rest.
final class PieceChannel: @unchecked Sendable {
  private let condition = NSCondition()
  private var pieces: [ImportPiece] = []
  private var isFinished = false
  private var isAbandoned = false

  private static let capacity = 4

  /// The reader's work is in vain, because the case cannot take more.
  struct Abandoned: Error {}

  /// Puts a piece in, waiting while there are many.
  ///
  /// - Throws: ``Abandoned`` when nobody will take it out.
  func send(_ piece: ImportPiece) throws {
    condition.lock()
    defer { condition.unlock() }
    while pieces.count >= Self.capacity, !isAbandoned { condition.wait() }
    if isAbandoned { throw Abandoned() }
    pieces.append(piece)
    condition.signal()
  }

  /// Says that no more pieces come.
  func finish() {
    condition.lock()
    defer { condition.unlock() }
    isFinished = true
    condition.signal()
  }

  /// Says that no more pieces are taken out.
  func abandon() {
    condition.lock()
    defer { condition.unlock() }
    isAbandoned = true
    pieces = []
    condition.signal()
  }

  /// Takes the next piece out, waiting for it; nil when no more come.
  func next() -> ImportPiece? {
    condition.lock()
    defer { condition.unlock() }
    while pieces.isEmpty, !isFinished { condition.wait() }
    if pieces.isEmpty { return nil }
    defer { condition.signal() }
    return pieces.removeFirst()
  }
}
