import Crypto

/// A SHA-256 digest made piece by piece, for files that are read in chunks.
public struct RunningSHA256: Sendable {
  private var hash = SHA256()

  /// Starts with no bytes.
  public init() {}

  /// Adds the bytes that follow.
  ///
  /// - Parameter bytes: Bytes that stay in place during the call; they are not kept.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    hash.update(bufferPointer: bytes)
  }

  /// Adds the bytes that follow.
  ///
  /// - Parameter bytes: Any number of bytes.
  public mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  /// The digest of all bytes so far; more can be added afterwards.
  public func finish() -> SHA256Digest { SHA256Digest(hash.finalize()) }
}
