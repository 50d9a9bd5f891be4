import Foundation

/// Runs the reading of a file and the storing of it side by side: reading on a thread of its own,
/// storing on the caller's, which holds the database.
enum ImportPipeline {
  /// Reads and stores a file.
  ///
  /// - Parameters:
  ///   - name: The file's name.
  ///   - read: Reads the file and pushes what it finds; it runs on another thread while the caller
  ///     waits here, and has ended when this returns.
  ///   - store: Stores each piece, on the caller's thread.
  /// - Returns: What the reader learnt, and what is to be stored of the file.
  /// - Throws: What storing threw; else what reading threw.
  static func run(
    name: String, read: @escaping (FileIntake) throws -> FileReading,
    store: (ImportPiece) throws -> Void
  ) throws -> (reading: FileReading, content: FileContent) {
    // The closure need not be Sendable: only one thread uses it, and its owner waits meanwhile.
    nonisolated(unsafe) let read = read
    let channel = PieceChannel()
    let ending = Ending()
    let thread = Thread {
      let result = Result {
        let intake = FileIntake(channel: channel)
        let reading = try read(intake)
        return (reading, try intake.finish(reading, name: name))
      }
      ending.set(result)
      channel.finish()
    }
    thread.stackSize = 8 << 20
    thread.start()
    do {
      while let piece = channel.next() { try store(piece) }
    } catch {
      channel.abandon()
      _ = ending.wait()
      throw error
    }
    return try ending.wait().get()
  }

  /// Holds how the reading ended until somebody asks.
  ///
  /// It is unchecked because the compiler cannot see that the condition guards the rest.
  private final class Ending: @unchecked Sendable {
    private let condition = NSCondition()
    private var result: Result<(FileReading, FileContent), any Error>?

    func set(_ result: Result<(FileReading, FileContent), any Error>) {
      condition.lock()
      defer { condition.unlock() }
      self.result = result
      condition.signal()
    }

    func wait() -> Result<(FileReading, FileContent), any Error> {
      condition.lock()
      defer { condition.unlock() }
      while true {
        if let result { return result }
        condition.wait()
      }
    }
  }
}
