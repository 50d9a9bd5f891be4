import CaseModel
import XML

/// Reads a review document: see `schemas/review-1.xsd`.
///
/// The reader asks for less than the schema: it takes elements in any order, and goes on after
/// everything that it cannot take in, with a diagnostic that says where and what to do. Nothing is
/// left out in silence.
public enum ReviewDocumentReader {
  /// How much a document may ask of the machine: 1 GB in all, 100 deep, 4 MB in one text.
  ///
  /// Originals come in parts of at most 1 MB.
  static let limits = XMLLimits(size: 1 << 30, depth: 100, text: 4 << 20, startTag: 1 << 20)

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - fileName: Its name, without its folder, for diagnostics.
  /// - Returns: The document, and what is wrong with it.
  /// - Throws: `XMLFailure` when the file is not well-formed XML, ends early or goes past a limit;
  ///   ``ReviewDocumentFailure`` when it is not a review document of a version that is known.
  public static func read(_ bytes: [UInt8], fileName: String) throws -> ReviewDocumentReading {
    let root = try XMLElement.parse(bytes, fileName: fileName, limits: limits)
    guard root.name == ReviewNamespace.root, root.namespace == ReviewNamespace.current else {
      let isOfOtherVersion =
        root.name == ReviewNamespace.root && root.namespace.hasPrefix(ReviewNamespace.prefix)
      throw isOfOtherVersion
        ? ReviewDocumentFailure.otherVersion(file: fileName, line: root.line)
        : ReviewDocumentFailure.notAReview(file: fileName, line: root.line)
    }
    let notes = ReadingNotes(fileName: fileName)
    let document = CaseDocument.table.read(
      root, notes, besides: [ReviewNamespace.registerAttribute])
    var state: RegisterState?
    if let words = root.attribute(ReviewNamespace.registerAttribute) {
      state = notes.choice(
        words, named: ReviewNamespace.registerAttribute,
        from: FieldSource(element: root, words: words))
    }
    return ReviewDocumentReading(
      document: document, registerWithheld: state == .withheld, diagnostics: notes.all())
  }

  /// Whether a file looks like a review document, of any version.
  ///
  /// - Parameter head: The first bytes of the file, some thousands of them; UTF-8 or UTF-16.
  public static func recognises(_ head: [UInt8]) -> Bool {
    // UTF-16 is UTF-8 with noughts between, as far as our own names go.
    let plain = head.filter { $0 != 0 }
    let wanted = Array(ReviewNamespace.prefix.utf8)
    guard plain.count >= wanted.count else { return false }
    return (0...(plain.count - wanted.count)).contains { start in
      plain[start] == wanted[0] && plain[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
