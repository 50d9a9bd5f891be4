import CaseModel
import Digests
import ReviewDocument

extension CaseDocument {
  /// A document with something in every field, from a generator.
  static func generated(by generator: ModelGenerator) throws -> CaseDocument {
    let record = try generator.make(ReviewRecord.self)
    let files = try (0..<generator.length()).map { _ in
      let bytes = (0..<generator.number(below: 400)).map { _ in
        UInt8(generator.number(below: 256))
      }
      var file = OriginalFile(
        name: try generator.make(String.self), sha256: SHA256Digest(of: bytes).hex,
        agency: generator.isAbsent() ? nil : try generator.make(String.self),
        agencyName: generator.isAbsent() ? nil : try generator.make(String.self), bytes: bytes)
      file.series = try generator.make(String.self)
      file.version = generator.isAbsent() ? nil : generator.number(below: 9)
      file.format = try generator.make(String.self)
      file.profile = try generator.make(String.self)
      return file
    }
    return CaseDocument(
      record: record, decisions: try generator.make([OccurrenceDecision].self),
      hidden: try generator.make([HiddenEntry].self),
      dismissals: try generator.make([Dismissal].self), originals: files)
  }

  /// The document as it is read back after having been written.
  func readBack(includesRegister: Bool = true) throws -> ReviewDocumentReading {
    try ReviewDocumentReader.read(
      ReviewDocumentWriter.write(self, includesRegister: includesRegister), fileName: "made.xml")
  }
}
