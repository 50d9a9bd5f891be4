import Foundation

/// The first hundred bytes of a SQLite file, which tell a case from anything else before the
/// database engine touches it.
struct CaseHeader {
  /// The mark of a Throughline case: `TLcf` in the header's application id.
  static let applicationID: Int32 = 0x544C_6366

  /// The number of migrations that have been carried out.
  let version: Int32

  /// Reads the header of a file that may be a case.
  ///
  /// - Parameter path: The file's path.
  /// - Throws: ``CaseFileFailure`` when there is no case there.
  init(ofFileAt path: String) throws(CaseFileFailure) {
    let name = URL(fileURLWithPath: path).lastPathComponent
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CaseFileFailure(.missing, file: name)
    }
    if isFolder.boolValue { throw CaseFileFailure(.notACase, file: name) }
    guard FileManager.default.isReadableFile(atPath: path),
      let handle = FileHandle(forReadingAtPath: path)
    else { throw CaseFileFailure(.noPermission, file: name) }
    defer { try? handle.close() }
    let head = Array((try? handle.read(upToCount: 100)) ?? Data())
    if head.isEmpty { throw CaseFileFailure(.empty, file: name) }
    guard head.count == 100, head.starts(with: Array("SQLite format 3\0".utf8)),
      Self.number(in: head, at: 68) == Self.applicationID
    else { throw CaseFileFailure(.notACase, file: name) }
    version = Self.number(in: head, at: 60)
  }

  private static func number(in head: [UInt8], at offset: Int) -> Int32 {
    head[offset..<offset + 4].reduce(0) { $0 << 8 | Int32($1) }
  }
}
