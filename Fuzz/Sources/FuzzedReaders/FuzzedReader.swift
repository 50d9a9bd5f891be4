import Archives
import ChronologyImport
import FuzzyDates
import ReviewDocument
import Tables
import XML

/// Something that reads files from outside, under a name.
///
/// A reading may be refused. It may not crash, hang, or break what every reading must keep.
public struct FuzzedReader: Sendable {
  /// The name by which it is chosen, such as `import-docx`.
  public let id: String
  /// The files and folders of the project that it starts from; some need not exist.
  public let seeds: [String]
  /// Reads a file, and stops the program where the reading breaks a promise.
  public let read: @Sendable ([UInt8]) -> Void

  /// All readers.
  ///
  /// Those of tables and of chronologies come from their registries, so that a new format needs no word
  /// here.
  public static let all: [FuzzedReader] =
    [
      FuzzedReader(
        id: "import",
        seeds: [
          "Tests/ChronologyImportTests/Fixtures", "Tests/TablesTests/Fixtures",
          "examples/robin/agencies",
          "examples/robin/faults",
        ]
      ) { ReadingPromises.importing($0, format: nil) }
    ]
    + ChronologyFormats.all.map { format in
      FuzzedReader(
        id: "import-\(format.id)",
        seeds: [
          "Tests/ChronologyImportTests/Fixtures/\(format.id)",
          "Tests/TablesTests/Fixtures/\(format.id)",
        ]
      ) { ReadingPromises.importing($0, format: format.id) }
    }
    + TableFormats.all.map { format in
      FuzzedReader(id: "tables-\(format.id)", seeds: ["Tests/TablesTests/Fixtures/\(format.id)"]) {
        ReadingPromises.tables($0, format: format)
      }
    }
    + [
      FuzzedReader(id: "profile", seeds: ["templates/profiles"]) { ReadingPromises.profile($0) },
      FuzzedReader(
        id: "review-document",
        seeds: ["Tests/ReviewDocumentTests/Fixtures", "examples/robin/review.xml"]
      ) { bytes in
        _ = ReadingPromises.explained { try ReviewDocumentReader.read(bytes, fileName: "fuzz.xml") }
      },
      FuzzedReader(
        id: "xml", seeds: ["Tests/ChronologyImportTests/Fixtures", "Tests/TablesTests/Fixtures"]
      ) { bytes in
        _ = ReadingPromises.explained { try XMLElement.parse(bytes, fileName: "fuzz.xml") }
      },
      FuzzedReader(id: "zip", seeds: ["Tests/TablesTests/Fixtures", "examples/robin/faults"]) {
        bytes in
        _ = ReadingPromises.explained { try ZipReader(bytes, fileName: "fuzz.zip").parts() }
      },
      FuzzedReader(id: "date", seeds: ["Fuzz/seeds/date"]) { ReadingPromises.date($0) },
      FuzzedReader(id: "edtf", seeds: ["Fuzz/seeds/edtf"]) { ReadingPromises.expression($0) },
    ]
}
