import Digests

/// Digests that say nothing about what they were made over until the salt is known, so that salt and
/// content can be erased and the digest kept.
enum Commitment {
  /// The digest of a salt followed by content.
  static func to(_ content: UnsafeRawBufferPointer, salt: [UInt8]) -> SHA256Digest {
    var digest = RunningSHA256()
    digest.add(salt)
    digest.add(content)
    return digest.finish()
  }

  /// The digest of a salt followed by content.
  static func to(_ content: [UInt8], salt: [UInt8]) -> SHA256Digest {
    content.withUnsafeBytes { to($0, salt: salt) }
  }

  /// The digest of a salt followed by a text.
  static func to(_ content: String, salt: [UInt8]) -> SHA256Digest {
    to(Array(content.utf8), salt: salt)
  }

  /// Sixteen bytes that nobody can guess.
  static func newSalt() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return withUnsafeBytes(of: (generator.next(), generator.next())) { Array($0) }
  }
}
