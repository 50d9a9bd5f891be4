/// What goes from the thread that reads a file to the thread that stores it.
enum ImportPiece: Sendable {
  /// The next bytes of the file.
  case original([UInt8])
  /// The next entries.
  case entries(EntryBatch)
}
