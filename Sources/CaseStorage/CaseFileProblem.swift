/// What can be wrong with a case file, or with what is asked of it.
public enum CaseFileProblem: Hashable, Sendable {
  /// There is no such file.
  case missing
  /// There is a file of that name already.
  case exists
  /// The file has nothing in it.
  case empty
  /// The file is something else than a case.
  case notACase
  /// A newer Throughline made it.
  case newer
  /// An older Throughline made it, and it is opened for reading only.
  case older
  /// Another program is writing to it.
  case busy
  /// It lies in a folder on another machine.
  case networkFolder
  /// The disk has no room left.
  case diskFull
  /// The file may not be written to.
  case readOnly
  /// The file may not be read.
  case noPermission
  /// The file cannot be made.
  case cannotCreate
  /// Writing failed for a reason of the disk.
  case cannotWrite
  /// Everything is saved, but a part of it still lies in a second file.
  case notFoldedIn
  /// What is stored cannot be made sense of.
  case damaged
  /// A change was asked of a case that was opened for reading.
  case openedForReading
  /// The case was closed before.
  case closed
  /// The agency has sent other bytes under the same version before.
  case versionTaken(agency: String, version: Int)
  /// The rows of a file are not its entries and refused rows together (invariant 1).
  case rowsLost
  /// The bytes that were stored are not those that were read.
  case differentBytes
  /// An entry is longer than the case can hold.
  case entryTooLong(line: Int)
  /// No entry has this id.
  case unknownEntry(id: String)
  /// No original has this digest.
  case unknownOriginal
  /// A reason or note is needed and none was given.
  case noReason
  /// A decision names fewer than two entries.
  case tooFewEntries
  /// The printed head cannot be read.
  case unreadableHead(word: Int, nearest: String?)
}
