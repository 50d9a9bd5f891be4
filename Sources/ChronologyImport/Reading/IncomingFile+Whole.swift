extension IncomingFile {
  /// The greatest size of a file that has to be read whole, in bytes.
  static let wholeLimit = 200_000_000

  /// All bytes of the file, for formats that cannot be read piece by piece.
  ///
  /// - Parameter limit: The greatest size, in bytes.
  /// - Throws: ``ChronologyFailure/fileTooLarge(file:megabytes:)``, and what the source of the bytes
  ///   throws.
  func whole(limit: Int = IncomingFile.wholeLimit) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while let chunk = try next() {
      guard chunk.count <= limit - bytes.count else {
        throw ChronologyFailure.fileTooLarge(file: name, megabytes: limit / 1_000_000)
      }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
    return bytes
  }
}
