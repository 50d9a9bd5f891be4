import CaseStorage

/// Opens a case for one piece of work and closes it again, whatever happens.
enum OpenCase {
  /// Opens a case for reading; not a byte of the file changes.
  static func reading<Result>(_ path: String, _ work: (CaseFile) throws -> Result) throws -> Result
  {
    try using(CaseFile.open(at: path, access: .reading), work)
  }

  /// Opens a case for work that changes it.
  static func writing<Result>(_ path: String, _ work: (CaseFile) throws -> Result) throws -> Result
  {
    try using(CaseFile.open(at: path, access: .writing), work)
  }

  private static func using<Result>(
    _ file: CaseFile, _ work: (CaseFile) throws -> Result
  ) throws -> Result {
    let result: Result
    do {
      result = try work(file)
    } catch {
      // The work's own failure is what the person needs to hear.
      try? file.close()
      throw error
    }
    try file.close()
    return result
  }
}
