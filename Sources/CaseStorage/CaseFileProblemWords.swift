// The words are in a file of their own so that they can be read through as a reviewer meets them.
extension CaseFileProblem {
  /// The stable id; its first part settles the program's exit status.
  public var id: String {
    switch self {
    case .missing: "case.missing"
    case .exists: "case.exists"
    case .empty: "case.empty"
    case .notACase: "case.not-a-case"
    case .newer: "case.newer"
    case .older: "case.older"
    case .busy: "case.busy"
    case .networkFolder: "case.network-folder"
    case .diskFull: "case.disk-full"
    case .readOnly: "case.read-only"
    case .noPermission: "case.no-permission"
    case .cannotCreate: "case.cannot-create"
    case .cannotWrite: "case.write"
    case .notFoldedIn: "case.not-folded-in.disk-full"
    case .damaged: "case.damaged"
    case .openedForReading: "case.opened-for-reading"
    case .closed: "case.closed"
    case .versionTaken: "case.version-taken"
    case .rowsLost: "case.rows-lost"
    case .differentBytes: "case.different-bytes"
    case .entryTooLong: "case.entry-too-long"
    case .unknownEntry: "usage.entry"
    case .unknownOriginal: "case.unknown-original"
    case .noReason: "usage.reason"
    case .tooFewEntries: "usage.entries"
    case .unreadableHead: "usage.head"
    }
  }

  var words: (message: String, remedy: String) {
    switch self {
    case .missing:
      (
        "There is no case file here.",
        "Check the path, or make a new case with `throughline new`."
      )
    case .exists:
      (
        "There is a file of this name already, and it was left as it is.",
        "Choose another name, or move the old file away first."
      )
    case .empty:
      (
        "This file is empty, so it holds no case.",
        "Look for a copy in your backups, or delete it and make a new case."
      )
    case .notACase:
      (
        "This file is not a Throughline case.",
        "Give the file that `throughline new` made. An agency's chronology goes in with "
          + "`throughline import`."
      )
    case .newer:
      (
        "This case was saved by a newer Throughline, which may keep things that this one would lose.",
        "Install the newer Throughline on this machine and open the case with that."
      )
    case .older:
      (
        "This case was saved by an older Throughline and has to be brought up to date first.",
        "Make a copy, then use any command that changes the case, such as `throughline import`."
      )
    case .busy:
      (
        "This case is open elsewhere and is being written to, so nothing was changed.",
        "Wait until the other window or person has finished, then try again."
      )
    case .networkFolder:
      (
        "This case lies in a shared or synchronised folder on another machine, where a case can be "
          + "damaged without anybody noticing.",
        "Keep the case on this machine's own encrypted disk, and share exports or copies instead."
      )
    case .diskFull:
      (
        "The disk is full. Nothing was saved, and the case is as it was.",
        "Make room on the disk (about four times the size of the file to import), then try again."
      )
    case .readOnly:
      (
        "This case may be read but not changed here.",
        "Copy it to a folder that you may write to, or ask for permission to change it."
      )
    case .noPermission:
      (
        "You have no permission to read this file.",
        "Ask whoever looks after the machine for permission to read it."
      )
    case .cannotCreate:
      (
        "No case file can be made in this folder.",
        "Check that the folder exists and that you may write to it."
      )
    case .cannotWrite:
      (
        "The disk refused to take what was to be saved, and the case is as it was.",
        "Check the disk, and copy the case to another one before you go on."
      )
    case .notFoldedIn:
      (
        "Everything is saved, but the disk has no room to bring it into one file: a second file "
          + "whose name ends in -wal belongs to the case.",
        "Keep both files together, make room on the disk, then open the case again."
      )
    case .damaged:
      (
        "A part of this case cannot be made sense of: the file has been damaged or changed by hand.",
        "Do not go on with it. Run `throughline verify` to see what is affected, and go back to a "
          + "backup."
      )
    case .openedForReading:
      (
        "The case was opened for reading only, so it was not changed.",
        "Open it for writing."
      )
    case .closed:
      ("The case has been closed.", "Open it again.")
    case .versionTaken(let agency, let version):
      (
        "The case already holds version \(version) from agency \(agency), and this file is not the same.",
        "If this file corrects the other, import it with `--version \(version + 1)`. If it is a second "
          + "file that stands beside the other, give it a name with `--series`, such as `--series letters`."
      )
    case .rowsLost:
      (
        "Not every row of this file became an entry or was refused with a reason, so nothing was saved.",
        "This is a mistake in Throughline: please report it, with the kind of file."
      )
    case .differentBytes:
      (
        "The bytes of this file changed while it was read, so nothing was saved.",
        "Copy the file to this machine's own disk and import the copy."
      )
    case .entryTooLong(let line):
      (
        "The entry at line \(line) is longer than a case can hold (512 MB).",
        "Ask the agency whether the file is damaged, or whether a document was put into an entry."
      )
    case .unknownEntry(let id):
      (
        "The case has no entry with the id \(id).",
        "Copy the id from `throughline timeline --as json`."
      )
    case .unknownOriginal:
      (
        "The case holds no file with this digest.",
        "Import the agency's file again."
      )
    case .noReason:
      ("A reason is needed and none was given.", "Say why in a few words.")
    case .tooFewEntries:
      ("A link needs at least two different entries.", "Give the ids of two or more entries.")
    case .unreadableHead(let word, let nearest):
      (
        word == 0
          ? "What was given is not a head that `throughline verify` prints."
          : "Word \(word) of the head is not one that `throughline verify` uses"
            + (nearest.map { " (is it \"\($0)\"?)." } ?? "."),
        "Give all the words as they were printed, in order, or all 64 hexadecimal digits."
      )
    }
  }
}
