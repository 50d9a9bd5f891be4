import Diagnostics
public import Digests

/// The end of the journal: how many rows it has, and the digest that seals them all.
///
/// Printed on a report or sent by e-mail, it lets anybody tell later whether the case has lost its
/// tail or had its past rewritten. A head kept only on the same machine proves nothing against
/// whoever looks after that machine.
public struct JournalHead: Hashable, Sendable {
  /// The number of rows.
  public let rows: Int
  /// The digest of the last row.
  public let digest: SHA256Digest

  /// The whole digest in 64 hexadecimal digits.
  public var hex: String { digest.hex }

  /// The digest's first twelve bytes as twelve short words, to be read aloud or copied by hand.
  public var words: String {
    digest.bytes.prefix(Self.wordCount).map { HeadWords.all[Int($0)] }.joined(separator: " ")
  }

  static let wordCount = 12

  /// Reads a printed head: its words in any case with anything but letters between them, or its
  /// hexadecimal digits.
  ///
  /// - Parameter text: What was printed.
  /// - Returns: The first bytes of the digest: 12 from words, 32 from digits.
  /// - Throws: ``CaseFileProblem/unreadableHead(word:nearest:)`` in a ``CaseFileFailure``.
  static func bytes(ofPrinted text: String) throws(CaseFileFailure) -> [UInt8] {
    let digits = text.filter { !$0.isWhitespace }
    if let digest = SHA256Digest(hex: digits) { return digest.bytes }
    if text.contains(where: \.isNumber) {
      throw CaseFileFailure(.unreadableHead(word: 0, nearest: nil), file: "")
    }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    var bytes: [UInt8] = []
    for (place, word) in words.enumerated() {
      guard let number = HeadWords.all.firstIndex(of: word) else {
        throw CaseFileFailure(
          .unreadableHead(
            word: place + 1, nearest: NearestName.of(word, among: HeadWords.all)), file: "")
      }
      bytes.append(UInt8(truncatingIfNeeded: number))
    }
    guard bytes.count == wordCount else {
      throw CaseFileFailure(.unreadableHead(word: 0, nearest: nil), file: "")
    }
    return bytes
  }
}
